import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { FileStore, UploadBounds, type FileSender, type Received } from '../../files/index.js';
import { DomainError } from '../../shared/domain/problem.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { withStreamed } from '../../shared/http/command-context.js';
import { refuse } from './domain/petition-problems.js';
import { PetitionFile, PetitionRow } from './petition.entity.js';

/** *Default*: photos of a telephone. */
const MEGABYTES = 10;
export const MOST_FILES = 5;
/** So long a photo waits for its petition to be sent; then it is swept with all that nobody took. */
const WAITS_DAYS = 7;

export interface PetitionFileTaken {
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Hands a photo in for a petition before it is sent. `receive` reads it once it is known to be wanted. */
export class AttachPetitionFile extends Command<Committed<PetitionFileTaken>> {
  constructor(
    readonly context: CommandContext,
    readonly petition: string,
    readonly sender: FileSender,
    readonly receive: (megabytes: number) => Promise<Received>,
  ) {
    super();
  }
}

/** Of the ids of files: one command stores one. */
const FILES = '0b7c0f5e-3e0f-4b8e-8a55-2b1f0f3f6a77';

@CommandHandler(AttachPetitionFile)
export class AttachPetitionFileHandler implements ICommandHandler<AttachPetitionFile> {
  constructor(
    private readonly state: StateCommand,
    private readonly files: FileStore,
    private readonly bounds: UploadBounds,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Throws `petition-sent`, `petition-too-many-files`, `files-unsent-too-many`, `too-many-requests`, and what
   * {@link receiveUpload} throws.
   */
  async execute({ context: at, petition, sender, receive }: AttachPetitionFile): Promise<Committed<PetitionFileTaken>> {
    // A retry is answered as before, whatever has become of the petition and of the bounds since.
    const known = await this.state.isKnown(at);
    if (!known) {
      await requireWanted(this.source.manager, at.now, petition);
      await this.bounds.admit(sender);
    }
    const received = await receive(MEGABYTES);
    const context = withStreamed(at, received.digest);
    const id = uuidv5(`${petition} ${context.key} ${received.digest}`, FILES);
    const { mediaType, content, digest } = received;
    const stored =
      !context.tryOut && !known && (await this.files.put(id, `petition-${petition}`, received, { sender }));
    try {
      return await this.state.run(
        context,
        async (tx) => {
          await requireWanted(tx, context.now, petition);
          const bytes = content.length;
          await tx.insert(PetitionFile, { id, petition, mediaType, bytes, digest, at: context.now, sent: false });
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

async function requireWanted(tx: EntityManager, now: Date, petition: string): Promise<void> {
  // Who counts and who sends wait for each other.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`petition-files ${petition}`]);
  if (await tx.existsBy(PetitionRow, { id: petition })) throw refuse('petition-sent');
  const since = new Date(now.getTime() - WAITS_DAYS * 86_400_000);
  await tx.query('DELETE FROM petition_file WHERE NOT sent AND at < $1', [since]);
  if ((await tx.countBy(PetitionFile, { petition })) >= MOST_FILES)
    throw refuse('petition-too-many-files', { most: MOST_FILES });
}
