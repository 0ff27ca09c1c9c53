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
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { withStreamed } from '../../shared/http/command-context.js';
import { FaultDesk } from './fault-desk.js';
import { refuse } from './domain/place-problems.js';
import { PlaceDesk } from './place-desk.js';

const MEGABYTES = 10;
/** More than a page shows: some are changed for others before it is reviewed. */
const MOST_FILES = 40;

export interface PlaceFileTaken {
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** For a place, or for a fault of its plate. */
export type FileOf = { readonly place: string } | { readonly fault: string };

/** Hands in a picture of a place, or the photo of a plate that was seen to. `receive` reads it once it is known to be wanted. */
export class AttachPlaceFile extends Command<Committed<PlaceFileTaken>> {
  constructor(
    readonly context: CommandContext,
    readonly of: FileOf,
    readonly sender: FileSender,
    readonly receive: (megabytes: number) => Promise<Received>,
  ) {
    super();
  }
}

/** Of the ids of files: one command stores one. */
const FILES = '5d5a1b7e-8c51-4d0c-9a27-6f3b8e5c1a94';

@CommandHandler(AttachPlaceFile)
export class AttachPlaceFileHandler implements ICommandHandler<AttachPlaceFile> {
  constructor(
    private readonly state: StateCommand,
    private readonly files: FileStore,
    private readonly bounds: UploadBounds,
    private readonly places: PlaceDesk,
    private readonly faults: FaultDesk,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Throws `not-found`, `plate-fault-ended`, `place-too-many-files`, `place-picture-type`, `file-picture-broken`, `files-unsent-too-many`,
   * `too-many-requests`, and what {@link receiveUpload} throws.
   */
  async execute({ context: at, of, sender, receive }: AttachPlaceFile): Promise<Committed<PlaceFileTaken>> {
    const known = await this.state.isKnown(at);
    const wanted = await this.wanted(this.source.manager, at, of, known);
    if (!known) await this.bounds.admit(sender);
    const received = await receive(MEGABYTES);
    if (!isShownByBrowsers(received.mediaType)) throw refuse('place-picture-type');
    const context = withStreamed(at, received.digest);
    const id = uuidv5(`${wanted.place} ${wanted.fault ?? ''} ${context.key} ${received.digest}`, FILES);
    // Everybody sees it: where and by which device it was taken is nobody's business.
    const bare = await barePicture(received);
    const { mediaType, content, digest } = bare;
    const stored = !context.tryOut && !known && (await this.files.put(id, `place-${wanted.place}`, bare, { sender }));
    try {
      return await this.state.run(
        context,
        async (tx) => {
          const { place, fault } = await this.wanted(tx, context, of, false);
          await tx.query(
            `INSERT INTO place_file (id, place, fault, media_type, bytes, digest, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
            [id, place, fault ?? null, mediaType, content.length, digest, context.now],
          );
          return { file: id, mediaType, bytes: content.length };
        },
        201,
      );
    } catch (error) {
      if (stored && error instanceof DomainError && error.code !== 'try-again') await this.files.drop(id);
      throw error;
    }
  }

  /** Of a retry it is looked alone whose it is: what has become of it since changes nothing. */
  private async wanted(tx: EntityManager, { by }: CommandContext, of: FileOf, retry: boolean) {
    const fault = 'fault' in of ? await this.faults.look(tx, by, of.fault) : undefined;
    const { id: place } = fault ? { id: fault.place } : await this.places.look(tx, by, 'place' in of ? of.place : '');
    const found = { place, ...(fault && { fault: fault.id }) };
    if (retry) return found;
    if (fault?.ended) throw refuse('plate-fault-ended');
    // Those that come at once are counted one after the other.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`place-files ${place}`]);
    const counted = await tx.query<{ files: number }[]>(
      // Those that no text names and nobody took are swept after a week, and count no more.
      `SELECT count(*)::int AS files FROM place_file f JOIN stored_file s ON s.id = f.id
       WHERE f.place = $1 AND f.fault IS NOT DISTINCT FROM $2`,
      [place, found.fault ?? null],
    );
    if ((counted[0]?.files ?? 0) >= MOST_FILES) throw refuse('place-too-many-files', { most: MOST_FILES });
    return found;
  }
}
