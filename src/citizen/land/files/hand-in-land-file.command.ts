import { Logger } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { StateCommand } from '../../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { withStreamed } from '../../../shared/http/command-context.js';
import { TryBudgets } from '../../../shared/http/try-budgets.js';
import { Jobs } from '../../../shared/jobs/jobs.js';
import type { LandLayer } from '../domain/land-layer.js';
import type { LandFileState } from '../domain/land-file.js';
import { layersOf } from '../domain/land-office.js';
import { refuse } from '../domain/land-problems.js';
import { LandFileParts } from './land-file-parts.js';

/** The job that works through a file. */
export const WORK_ON_LAND_FILE = 'work-on-land-file';
/** *Default*: what an office may leave unsettled, and hand in within a day. */
const MOST_OPEN = 5;
const A_DAY = { limit: 50, minutes: 24 * 60 };

export interface LandFileChanged {
  readonly id: string;
  readonly state: LandFileState;
}

/** An office hands a file of land in; it is checked by itself. */
export class HandInLandFile extends Command<Committed<LandFileChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly layer: LandLayer,
    readonly request: FastifyRequest,
  ) {
    super();
  }
}

@CommandHandler(HandInLandFile)
export class HandInLandFileHandler implements ICommandHandler<HandInLandFile> {
  constructor(
    private readonly state: StateCommand,
    private readonly parts: LandFileParts,
    private readonly tries: TryBudgets,
    private readonly jobs: Jobs,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Throws `land-layer-not-yours`, `land-files-too-many`, `too-many-requests`, `file-missing`, `land-file-too-large`. */
  async execute({ context: at, layer, request }: HandInLandFile): Promise<Committed<LandFileChanged>> {
    const { by } = at;
    const office = by.office ?? '';
    if (!layersOf(by).includes(layer)) throw refuse('land-layer-not-yours');
    // A retry is answered as before, whatever the office has handed in since.
    if (!(await this.state.isKnown(at))) {
      await requireRoom(this.source.manager, office);
      await this.tries.take([{ kind: 'land files of', of: office, ...A_DAY }]);
    }
    const id = uuidv7();
    const { bytes, digest } = await this.parts.receive(request, id);
    const context = withStreamed(at, digest);
    try {
      const done = await this.state.run(
        context,
        async (tx) => {
          // Those that come at once are counted one after the other.
          await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`land files of ${office}`]);
          await requireRoom(tx, office);
          await tx.query(
            `INSERT INTO land_file (id, layer, office, by, at, bytes, digest, state, state_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'CHECKING', $5)`,
            [id, layer, office, by.id, context.now, bytes, digest],
          );
          return { id, state: 'CHECKING' as const };
        },
        201,
      );
      if (!done.replayed && !context.tryOut) await askFor(this.jobs, id);
      return done;
    } finally {
      await this.parts.dropUnnamed(id);
    }
  }
}

/** Has a file worked on; where the queue cannot be reached it waits for the round that looks for such. */
export async function askFor(jobs: Jobs, file: string, delay?: number): Promise<void> {
  await jobs.add(WORK_ON_LAND_FILE, { file }, delay === undefined ? {} : { delay }).catch((error: unknown) => {
    new Logger('land').warn(`Not queued yet: ${String(error)}`);
  });
}

async function requireRoom(on: EntityManager, office: string): Promise<void> {
  const [row] = await on.query<{ open: number }[]>(
    `SELECT count(*)::int AS open FROM land_file
     WHERE office = $1 AND state IN ('CHECKING', 'CHECKED', 'ENTERING')`,
    [office],
  );
  if ((row?.open ?? 0) >= MOST_OPEN) throw refuse('land-files-too-many', { most: MOST_OPEN });
}
