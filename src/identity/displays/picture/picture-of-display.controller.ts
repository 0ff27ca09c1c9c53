import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Refusals } from '../../../shared/http/route.js';
import { PictureOfDisplay } from './picture-of-display.query.js';

@ApiTags('identity')
@Controller('devices/:device/picture')
export class PictureOfDisplayController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('ADMIN', 'SUPERVISOR')
  @Header('cache-control', 'no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'The picture that a display drew of itself within the last quarter of an hour' })
  @ApiResponse({
    status: 200,
    description: 'The picture.',
    content: { 'image/jpeg': { schema: { type: 'string', format: 'binary', example: 'JFIF' } } },
  })
  @Refusals('not-found', 'wrong-gate')
  async look(@Param('device', Id) device: string, @By() by: Principal): Promise<StreamableFile> {
    const jpeg = await this.questions.execute(new PictureOfDisplay(device, by));
    return new StreamableFile(jpeg, { type: 'image/jpeg', length: jpeg.length });
  }
}
