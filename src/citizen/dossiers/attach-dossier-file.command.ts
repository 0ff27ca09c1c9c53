import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { FileStore, UploadBounds, type FileSender, type Received } from '../../files/index.js';
import { DomainError } from '../../shared/domain/problem.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { withStreamed } from '../../shared/http/command-context.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { refuse } from './domain/dossier-problems.js';
import { OVER, stateNumber } from './domain/dossier-state.js';
import { concerns } from './dossier-desk.js';
import { DossierFile, DossierRow } from './dossier.entity.js';

/** *Default*: a scan of some pages, and enough of them for the longest list of papers. */
const MEGABYTES = 10;
const MOST_FILES = 60;
/** So long a file waits for its dossier to be sent; then it is swept with all that nobody took. */
const WAITS_DAYS = 7;

export interface DossierFileTaken {
  readonly file: string;
  readonly paper: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Hands a file in for a dossier, before it is sent or for a supplement. `receive` reads it once it is known to be wanted. */
export class AttachDossierFile extends Command<Committed<DossierFileTaken>> {
  constructor(
    readonly context: CommandContext,
    readonly dossier: string,
    readonly paper: string,
    readonly sender: FileSender,
    readonly receive: (megabytes: number) => Promise<Received>,
  ) {
    super();
  }
}

/** Of the ids of files: one command stores one, and under one key another content is another file. */
const FILES = '5d1c1a52-7a0f-4a1e-9f5e-0b6cf3f0a6b1';

@CommandHandler(AttachDossierFile)
export class AttachDossierFileHandler implements ICommandHandler<AttachDossierFile> {
  constructor(
    private readonly state: StateCommand,
    private readonly files: FileStore,
    private readonly bounds: UploadBounds,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Throws `not-found`, `dossier-not-in-state`, `dossier-too-many-files`, `files-unsent-too-many`, `too-many-requests`, and
   * what {@link receiveUpload} throws.
   */
  async execute(command: AttachDossierFile): Promise<Committed<DossierFileTaken>> {
    const { context: at, dossier, paper, sender, receive } = command;
    // A retry is answered as before, whatever has become of the dossier and of the bounds since.
    const known = await this.state.isKnown(at);
    if (!known) {
      await requireWanted(this.source.manager, at, dossier);
      // What is only tried out uses up nothing.
      if (!at.tryOut) await this.bounds.admit(sender);
    }
    const received = await receive(MEGABYTES);
    const context = withStreamed(at, received.digest);
    const { by, now } = context;
    const id = uuidv5(`${by.id} ${context.key} ${received.digest}`, FILES);
    const { mediaType, content, digest } = received;
    const stored = !context.tryOut && !known && (await this.files.put(id, `dossier-${dossier}`, received, { sender }));
    try {
      return await this.state.run(
        context,
        async (tx) => {
          await tx.query('DELETE FROM dossier_file WHERE by = $1 AND NOT sent AND at < $2', [by.id, staleAt(now)]);
          await requireWanted(tx, context, dossier);
          const bytes = content.length;
          await tx.insert(DossierFile, {
            id,
            dossier,
            paper,
            mediaType,
            bytes,
            digest,
            at: now,
            by: by.id,
            sent: false,
          });
          return { file: id, paper, mediaType, bytes };
        },
        201,
      );
    } catch (error) {
      if (stored && error instanceof DomainError && error.code !== 'try-again') await this.files.drop(id);
      throw error;
    }
  }
}

/** What was handed in before and not sent since is as good as gone. */
function staleAt(now: Date): Date {
  return new Date(now.getTime() - WAITS_DAYS * 86_400_000);
}

async function requireWanted(tx: EntityManager, { by, now }: CommandContext, id: string): Promise<void> {
  const row = await tx.findOneBy(DossierRow, { id });
  if (row && !concerns(row, by)) throw refuseAtDoor('not-found');
  if (row && OVER.includes(row.state)) throw refuse('dossier-not-in-state', { state: stateNumber(row.state) });
  const [{ waiting } = { waiting: 0 }] = await tx.query<{ waiting: number }[]>(
    `SELECT count(*)::int AS waiting FROM dossier_file WHERE dossier = $1 AND by = $2 AND (sent OR at >= $3)`,
    [id, by.id, staleAt(now)],
  );
  if (waiting >= MOST_FILES) throw refuse('dossier-too-many-files', { most: MOST_FILES });
}
