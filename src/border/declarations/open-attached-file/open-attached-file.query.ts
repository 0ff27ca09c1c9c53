import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FileAccessLog, FileStore, refuseFile, type OpenedFile } from '../../../files/index.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { FileReader } from '../attached-files/file-reader.js';
import type { AttachmentKind } from '../domain/attachment-kinds.js';

export interface OpenedAttachment extends OpenedFile {
  readonly kind: AttachmentKind;
}

/** One file, opened on the record. */
export class OpenAttachedFile extends Query<OpenedAttachment> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
    readonly file: string,
  ) {
    super();
  }
}

@QueryHandler(OpenAttachedFile)
export class OpenAttachedFileHandler implements IQueryHandler<OpenAttachedFile> {
  constructor(
    private readonly reader: FileReader,
    private readonly files: FileStore,
    private readonly accesses: FileAccessLog,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `file-not-for-you`, `file-erased`; each is on record like the opening. */
  execute({ by, declaration, file }: OpenAttachedFile): Promise<OpenedAttachment> {
    return this.accesses.opening(by, { file, subject: `declaration-${declaration}` }, async () => {
      const { kind } = await this.reader.fileFor(by, declaration, file);
      const opened = await this.files.open(file);
      if (!opened) throw refuseFile('file-erased');
      return { kind, ...opened };
    });
  }
}
