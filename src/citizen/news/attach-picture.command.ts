import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import {
  FileStore,
  UploadBounds,
  barePicture,
  isShownByBrowsers,
  type FileSender,
  type Received,
} from '../../files/index.js';
import { DomainError } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { withStreamed } from '../../shared/http/command-context.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { refuse } from './domain/news-problems.js';
import { isPossible } from './domain/post-acts.js';
import type { Post } from './domain/post.js';
import { writesFor } from './news-desk.js';

/** *Default*: what a page on a telephone can carry. */
const MEGABYTES = 5;
/** Of one post, with those that no version uses any more. */
const MOST_FILES = 30;
/** Of the ids of pictures: one command stores one. */
const FILES = '5d0b8c3f-2d64-4f0c-9c55-8a9b6f1f0a3e';

export interface PictureTaken {
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Hands a picture in for a post that is being written. `receive` reads it once it is known to be wanted. */
export class AttachPicture extends Command<Committed<PictureTaken>> {
  constructor(
    readonly context: CommandContext,
    readonly post: string,
    readonly sender: FileSender,
    readonly receive: (megabytes: number) => Promise<Received>,
  ) {
    super();
  }
}

@CommandHandler(AttachPicture)
export class AttachPictureHandler implements ICommandHandler<AttachPicture> {
  constructor(
    private readonly state: StateCommand,
    private readonly files: FileStore,
    private readonly bounds: UploadBounds,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Throws `not-found`, `news-not-in-state`, `news-too-many-pictures`, `news-picture-type`, `file-picture-broken`, `files-unsent-too-many`,
   * `too-many-requests`, and what {@link receiveUpload} throws.
   */
  async execute({ context: at, post, sender, receive }: AttachPicture): Promise<Committed<PictureTaken>> {
    // A retry is answered as before, whatever has become of the post since.
    const known = await this.state.isKnown(at);
    if (!known) {
      await requireWanted(this.source.manager, at.by, post, '');
      await this.bounds.admit(sender);
    }
    const received = await receive(MEGABYTES);
    if (!isShownByBrowsers(received.mediaType)) throw refuse('news-picture-type');
    const context = withStreamed(at, received.digest);
    const id = uuidv5(`${post} ${context.key} ${received.digest}`, FILES);
    // Everybody sees it: where and by which device it was taken is nobody's business.
    const bare = await barePicture(received);
    const { mediaType, content } = bare;
    const stored = !context.tryOut && !known && (await this.files.put(id, `news-${post}`, bare, { sender }));
    try {
      return await this.state.run(
        context,
        async (tx) => {
          await requireWanted(tx, context.by, post, 'FOR UPDATE');
          const bytes = content.length;
          await tx.query('INSERT INTO news_file (id, post, media_type, bytes, at) VALUES ($1, $2, $3, $4, $5)', [
            id,
            post,
            mediaType,
            bytes,
            context.now,
          ]);
          return { file: id, mediaType, bytes };
        },
        201,
      );
    } catch (error) {
      if (stored && error instanceof DomainError && error.code !== 'try-again') await this.files.drop(id);
      throw error;
    }
  }
}

async function requireWanted(on: EntityManager, by: Principal, id: string, lock: 'FOR UPDATE' | ''): Promise<void> {
  const [row] = await on.query<{ post: Post }[]>(`SELECT post FROM news_post WHERE id = $1 ${lock}`, [id]);
  if (!row || !writesFor(row.post, by)) throw refuseAtDoor('not-found');
  if (!isPossible(row.post, 'WRITE')) throw refuse('news-not-in-state');
  const [count] = await on.query<{ n: number }[]>(
    // Those that no version names are swept after a week, and count no more.
    'SELECT count(*)::int AS n FROM news_file f JOIN stored_file s ON s.id = f.id WHERE f.post = $1',
    [id],
  );
  if ((count?.n ?? 0) >= MOST_FILES) throw refuse('news-too-many-pictures', { most: MOST_FILES });
}
