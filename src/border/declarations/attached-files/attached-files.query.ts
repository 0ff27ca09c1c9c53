import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { Clock } from '../../../shared/clock/clock.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { attachedFile, type AttachedFile } from '../attach-file/attached.answer.js';
import { ATTACHMENT_LIMITS, type AttachmentLimitsValue } from '../settings/attachment-limits.setting.js';
import { FileReader } from './file-reader.js';

/** Files that the asker may open, and how much more would be taken. */
export interface FilesSeen {
  readonly files: AttachedFile[];
  readonly limits: AttachmentLimitsValue;
}

/** The files of a declaration, as far as the asker may open them. */
export class AttachedFiles extends Query<FilesSeen> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(AttachedFiles)
export class AttachedFilesHandler implements IQueryHandler<AttachedFiles> {
  constructor(
    private readonly reader: FileReader,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, `wrong-gate`. */
  async execute({ by, declaration }: AttachedFiles): Promise<FilesSeen> {
    const { files, gate } = await this.reader.filesFor(by, declaration);
    const { state } = await this.store.load(settingStream(ATTACHMENT_LIMITS, gate));
    return { files: files.map(attachedFile), limits: inForce(state, this.clock.now()) };
  }
}
