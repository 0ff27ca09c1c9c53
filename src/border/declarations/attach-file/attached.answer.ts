import { ApiProperty } from '@nestjs/swagger';
import { MEDIA_TYPES } from '../../../files/index.js';
import { MissingAnswer } from '../declaration.answer.js';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../domain/attachment-kinds.js';
import type { DeclaredFacts } from '../domain/declaration-events.js';
import type { Attached } from '../domain/declaration.js';

/** A file of a declaration. */
export class AttachedFile {
  @ApiProperty({ format: 'uuid' })
  file: string;
  @ApiProperty({ enum: ATTACHMENT_KINDS, example: 'ORIGIN_CERTIFICATE' })
  kind: AttachmentKind;
  @ApiProperty({ enum: Object.keys(MEDIA_TYPES), example: 'image/jpeg' })
  mediaType: string;
  @ApiProperty({ example: 412_344 })
  bytes: number;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  at: string;
  @ApiProperty({ example: 'DISPATCHER', description: 'In which role it was handed in.' })
  by: string;
}

export class AttachedAnswer extends AttachedFile {
  @ApiProperty({ type: [MissingAnswer], description: 'What the declaration does not tell yet, after it.' })
  missing: MissingAnswer[];
}

/** A file as those see it who may open it. */
export function attachedFile({ file, kind, mediaType, bytes, at, role }: Attached): AttachedFile {
  return { file, kind, mediaType, bytes, at, by: role ?? 'SYSTEM' };
}

/** What handing a file in answers; codes only. */
export function attachedAnswer(of: Attached | undefined, { missing = [] }: DeclaredFacts): AttachedAnswer {
  if (!of) throw new Error('No file was attached');
  return { ...attachedFile(of), missing: [...missing] };
}
