import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { attachedFile, type AttachedFile } from '../attach-file/attached.answer.js';
import { FileReader } from './file-reader.js';

/** The files of a declaration, as far as the asker may open them. */
export class AttachedFiles extends Query<AttachedFile[]> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(AttachedFiles)
export class AttachedFilesHandler implements IQueryHandler<AttachedFiles> {
  constructor(private readonly reader: FileReader) {}

  /** Throws `not-found`, `wrong-gate`. */
  async execute({ by, declaration }: AttachedFiles): Promise<AttachedFile[]> {
    return (await this.reader.filesFor(by, declaration)).map(attachedFile);
  }
}
