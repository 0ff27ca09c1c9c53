import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { AttachedFile } from '../attach-file/attached.answer.js';
import { READERS } from '../declaration-access.js';
import { AttachedFiles } from './attached-files.query.js';

export class AttachedFilesAnswer {
  @ApiProperty({ type: [AttachedFile] })
  files: AttachedFile[];
}

@ApiTags('declarations')
@Controller('declarations/:id/files')
export class AttachedFilesController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'The files of a declaration that the reader may open: of his part, or of what his agency looks at.',
    answer: AttachedFilesAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  async list(@By() by: Principal, @Param('id', Id) id: string): Promise<AttachedFilesAnswer> {
    return { files: await this.questions.execute(new AttachedFiles(by, id)) };
  }
}
