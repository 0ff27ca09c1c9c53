import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { Jobs } from '../../../shared/jobs/jobs.js';
import type { LandLayer } from '../domain/land-layer.js';
import type { LandEvent } from '../domain/land-events.js';
import { actsOf, type LandFileAct, type LandFileState } from '../domain/land-file.js';
import { layersOf } from '../domain/land-office.js';
import { refuse } from '../domain/land-problems.js';
import { askFor, type LandFileChanged } from './hand-in-land-file.command.js';
import { LandFileParts } from './land-file-parts.js';

/** The office has a checked file entered, or drops it. */
export class SettleLandFile extends Command<Committed<LandFileChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly file: string,
    readonly act: LandFileAct,
  ) {
    super();
  }
}

interface Row {
  readonly layer: LandLayer;
  readonly office: string;
  readonly digest: string;
  readonly state: LandFileState;
  readonly added: number | null;
  readonly changed: number | null;
  readonly refused: number | null;
}

@CommandHandler(SettleLandFile)
export class SettleLandFileHandler implements ICommandHandler<SettleLandFile> {
  constructor(
    private readonly state: StateCommand,
    private readonly parts: LandFileParts,
    private readonly jobs: Jobs,
  ) {}

  /** Throws `not-found` to another office, `land-file-not-open`. */
  async execute({ context, file, act }: SettleLandFile): Promise<Committed<LandFileChanged>> {
    const { by, now } = context;
    const done = await this.state.run(context, async (tx, outbox) => {
      const [row] = await tx.query<Row[]>(
        'SELECT layer, office, digest, state, added, changed, refused FROM land_file WHERE id = $1 FOR UPDATE',
        [file],
      );
      if (!row || row.office !== by.office || !layersOf(by).includes(row.layer)) throw refuseAtDoor('not-found');
      if (!actsOf(row).includes(act)) throw refuse('land-file-not-open');
      const state = act === 'ENTER' ? 'ENTERING' : 'DROPPED';
      await tx.query('UPDATE land_file SET state = $2, state_at = $3, tries = 0 WHERE id = $1', [file, state, now]);
      if (act === 'DROP') await this.parts.drop(tx, file);
      outbox({ stream: `land-file-${file}`, event: eventOf(file, act, row, now) });
      return { id: file, state } as const;
    });
    if (act === 'ENTER' && !done.replayed && !context.tryOut) await askFor(this.jobs, file);
    return done;
  }
}

function eventOf(file: string, act: LandFileAct, row: Row, now: Date): LandEvent {
  const { layer, office, digest } = row;
  const of = { file, at: now.toISOString(), layer, office };
  if (act === 'DROP') return { type: 'LandFileDropped', data: of };
  const [added, changed, refused] = [row.added ?? 0, row.changed ?? 0, row.refused ?? 0];
  return { type: 'LandFileOrdered', data: { ...of, digest, added, changed, refused } };
}
