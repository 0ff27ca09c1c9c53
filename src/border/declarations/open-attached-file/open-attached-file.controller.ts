import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { MEDIA_TYPES } from '../../../files/index.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Refusals } from '../../../shared/http/route.js';
import { READERS } from '../declaration-access.js';
import { OpenAttachedFile } from './open-attached-file.query.js';

const BINARY = { schema: { type: 'string', format: 'binary', example: '%PDF-1.7' } } as const;

@ApiTags('declarations')
@Controller('declarations/:id/files/:file')
export class OpenAttachedFileController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...READERS)
  // Whatever it holds, no browser shows it as a page of ours, and none keeps it.
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiOperation({
    summary: 'One file, to be saved. Who opens it, and who is refused, is on record (`GET file-accesses`).',
  })
  @ApiResponse({
    status: 200,
    description: 'The file.',
    content: Object.fromEntries(Object.keys(MEDIA_TYPES).map((type) => [type, BINARY])),
  })
  @Refusals('not-found', 'wrong-gate', 'file-not-for-you', 'file-erased', 'file-withheld', 'file-not-scanned')
  async open(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Param('file', Id) file: string,
  ): Promise<StreamableFile> {
    const { content, mediaType, kind } = await this.questions.execute(new OpenAttachedFile(by, id, file));
    const name = `${kind.toLowerCase().replaceAll('_', '-')}-${file.slice(0, 8)}.${MEDIA_TYPES[mediaType]}`;
    return new StreamableFile(content, {
      type: mediaType,
      disposition: `attachment; filename="${name}"`,
      length: content.length,
    });
  }
}
