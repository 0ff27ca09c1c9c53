import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FileRoute, toSave } from '../../../files/index.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { READERS } from '../declaration-access.js';
import { OpenAttachedFile } from './open-attached-file.query.js';

@ApiTags('declarations')
@Controller('declarations/:id/files/:file')
export class OpenAttachedFileController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...READERS)
  @FileRoute({
    summary: 'One file, to be saved. Who opens it, and who is refused, is on record (`GET file-accesses`).',
    description: 'The file.',
    refusals: ['wrong-gate', 'file-not-for-you'],
  })
  async open(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Param('file', Id) file: string,
  ): Promise<StreamableFile> {
    const found = await this.questions.execute(new OpenAttachedFile(by, id, file));
    return toSave(found, `${found.kind.toLowerCase().replaceAll('_', '-')}-${file.slice(0, 8)}`);
  }
}
