import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { AttachedFile } from '../attach-file/attached.answer.js';
import { READERS } from '../declaration-access.js';
import { AttachmentLimitsValue } from '../settings/attachment-limits.setting.js';
import { AttachedFiles } from './attached-files.query.js';

export class AttachedFilesAnswer {
  @ApiProperty({ type: [AttachedFile] })
  files: AttachedFile[];
  @ApiProperty({ type: AttachmentLimitsValue, description: 'How large a file may be, and how many are taken.' })
  limits: AttachmentLimitsValue;
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
  list(@By() by: Principal, @Param('id', Id) id: string): Promise<AttachedFilesAnswer> {
    return this.questions.execute(new AttachedFiles(by, id));
  }
}
