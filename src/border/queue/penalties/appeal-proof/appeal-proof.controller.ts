import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { MEDIA_TYPES } from '../../../../files/index.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { Refusals } from '../../../../shared/http/route.js';
import { OpenAppealProof } from './open-appeal-proof.query.js';

const BINARY = { schema: { type: 'string', format: 'binary', example: '%PDF-1.7' } } as const;

@ApiTags('queue')
@Controller('penalties/:penalty/appeal/attachment')
export class AppealProofController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR')
  // Whatever it holds, no browser shows it as a page of ours, and none keeps it.
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiOperation({
    summary: 'The file that an open appeal names as its proof, to be saved by whoever decides; every look is on record',
  })
  @ApiResponse({
    status: 200,
    description: 'The file.',
    content: Object.fromEntries(Object.keys(MEDIA_TYPES).map((type) => [type, BINARY])),
  })
  @Refusals('not-found', 'wrong-gate', 'file-erased', 'file-withheld', 'file-not-scanned')
  async open(@Param('penalty', Id) penalty: string, @By() by: Principal): Promise<StreamableFile> {
    const { content, mediaType } = await this.questions.execute(new OpenAppealProof(penalty, by));
    return new StreamableFile(content, {
      type: mediaType,
      disposition: `attachment; filename="appeal-${penalty.slice(0, 8)}.${MEDIA_TYPES[mediaType]}"`,
      length: content.length,
    });
  }
}
