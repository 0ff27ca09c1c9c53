import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FileStore, refuseFile, type OpenedFile } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Post, PostWords } from './domain/post.js';
import { readsOffice } from './office-news.queries.js';

/** A picture: without `by` of what is public, for an official any that was handed in for a post of his office. */
export class OpenPicture extends Query<OpenedFile> {
  constructor(
    readonly post: string,
    readonly file: string,
    readonly by?: Principal,
  ) {
    super();
  }
}

@QueryHandler(OpenPicture)
export class OpenPictureHandler implements IQueryHandler<OpenPicture> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly files: FileStore,
  ) {}

  /** Throws `not-found`, `file-erased`, `file-withheld`, `file-not-scanned`. */
  async execute({ post, file, by }: OpenPicture): Promise<OpenedFile> {
    const [row] = await this.source.query<{ post: Post; shown: PostWords | null }[]>(
      'SELECT p.post, p.shown FROM news_post p JOIN news_file f ON f.post = p.id WHERE p.id = $1 AND f.id = $2',
      [post, file],
    );
    const mayOpen = row && (by ? readsOffice(row.post, by) : row.shown?.pictures.some((each) => each.file === file));
    if (!mayOpen) throw refuse('not-found');
    const opened = await this.files.open(file);
    if (!opened) throw refuseFile('file-erased');
    return opened;
  }
}
