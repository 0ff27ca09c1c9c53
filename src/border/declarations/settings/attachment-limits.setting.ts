import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';

export class AttachmentLimitsValue {
  @ApiProperty({ example: 8, description: 'Of one photo or PDF, in millions of bytes.' })
  @IsInt()
  @Min(1)
  @Max(25)
  megabytes: number;

  @ApiProperty({ example: 20, description: 'Files that a declaration takes.' })
  @IsInt()
  @Min(1)
  @Max(100)
  files: number;
}

/** How much may be handed in with a declaration. */
export const ATTACHMENT_LIMITS = defineSetting({
  name: 'attachment-limits',
  scope: 'GATE',
  value: AttachmentLimitsValue,
  published: { megabytes: 8, files: 20 },
  proposedBy: ['SUPERVISOR', 'ADMIN'],
  title: { vi: 'Giới hạn tệp đính kèm', zh: '附件限制', en: 'Limits of attached files' },
  about: {
    vi: 'Cỡ tối đa của một ảnh hoặc PDF và số tệp của một tờ khai. Áp dụng cho tệp gửi sau thời điểm đó.',
    zh: '单个照片或 PDF 的最大尺寸以及每份申报的文件数。适用于生效后提交的文件。',
    en: 'How large a photo or PDF may be, and how many files a declaration takes. Counts for files handed in from then on.',
  },
});
