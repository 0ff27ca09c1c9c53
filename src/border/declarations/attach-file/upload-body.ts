import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../domain/attachment-kinds.js';

export class AttachFileQuery {
  @ApiProperty({ enum: ATTACHMENT_KINDS, example: 'ORIGIN_CERTIFICATE' })
  @IsIn(ATTACHMENT_KINDS)
  kind: AttachmentKind;
}

/** Documents a route that takes one file. */
export const TakesFile = () =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary', example: '%PDF-1.7 …' } },
      },
      description: 'One JPEG, PNG, WebP, HEIC or PDF. Its type is told by its content; its name is not looked at.',
    }),
  );

/** What handing a file in may be refused with. */
export const UPLOAD_REFUSALS = [
  'declaration-ended',
  'part-of-other',
  'too-many-files',
  'file-missing',
  'file-too-large',
  'file-type-not-taken',
  'file-infected',
] as const;
