import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { FileStore } from '../../files/index.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { FaultKind, FaultOutcome } from './domain/fault-kinds.js';
import { refuse } from './domain/place-problems.js';
import { end } from './domain/plate-fault.js';
import { FaultDesk } from './fault-desk.js';
import { factOf } from './place-desk.js';

export interface FaultReported {
  readonly kind: FaultKind;
  /** How often it was told since somebody last saw to it, this time among them. */
  readonly told: number;
}

/** Tells that a plate is broken or gone. Anybody may; what was told before and is not done yet is told once more. */
export class ReportPlateFault extends Command<Committed<FaultReported>> {
  constructor(
    readonly context: CommandContext,
    /** In its normal spelling. */
    readonly code: string,
    readonly kind: FaultKind,
  ) {
    super();
  }
}

@CommandHandler(ReportPlateFault)
export class ReportPlateFaultHandler implements ICommandHandler<ReportPlateFault> {
  constructor(private readonly state: StateCommand) {}

  /** Throws `not-found`. */
  execute({ context, code, kind }: ReportPlateFault): Promise<Committed<FaultReported>> {
    const { now } = context;
    return this.state.run(
      context,
      async (tx, outbox) => {
        const [known] = await tx.query<{ id: string }[]>('SELECT id FROM place WHERE code = $1 AND shown IS NOT NULL', [
          code,
        ]);
        if (!known) throw refuseAtDoor('not-found');
        const { id: place } = known;
        // One that is told at this moment by another is waited for, and counted together.
        const [fault] = await tx.query<{ id: string; told: number }[]>(
          `INSERT INTO plate_fault AS f (id, place, kind, first_at, last_at, told) VALUES ($1, $2, $3, $4, $4, 1)
           ON CONFLICT (place, kind) WHERE ended_at IS NULL DO UPDATE SET
             told = f.told + 1, last_at = greatest(f.last_at, excluded.last_at)
           RETURNING id, told`,
          [uuidv7(), place, kind, now],
        );
        const { id = '', told = 1 } = fault ?? {};
        outbox(factOf({ type: 'PlateFaultReported', data: { place, at: now.toISOString(), fault: id, kind, told } }));
        return { kind, told };
      },
      201,
    );
  }
}

export interface FaultEnded {
  readonly id: string;
  readonly outcome: FaultOutcome;
}

/** Somebody went there: the plate is mended, or was whole; a photo shows it. */
export class EndPlateFault extends Command<Committed<FaultEnded>> {
  constructor(
    readonly context: CommandContext,
    readonly fault: string,
    readonly outcome: FaultOutcome,
    readonly photo: string,
  ) {
    super();
  }
}

@CommandHandler(EndPlateFault)
export class EndPlateFaultHandler implements ICommandHandler<EndPlateFault> {
  constructor(
    private readonly state: StateCommand,
    private readonly desk: FaultDesk,
    private readonly files: FileStore,
  ) {}

  /** Throws `not-found` to whom it does not concern, `plate-fault-ended`, `plate-fault-photo-missing`. */
  execute({ context, fault: id, outcome, photo }: EndPlateFault): Promise<Committed<FaultEnded>> {
    return this.state.run(context, async (tx, outbox) => {
      const held = await this.desk.hold(tx, context.by, id);
      const event = end(held, outcome, photo, context.now);
      const shown: unknown[] = await tx.query('SELECT FROM place_file WHERE id = $1 AND fault = $2', [photo, id]);
      if (shown.length === 0) throw refuse('plate-fault-photo-missing');
      await this.files.claimWith(tx, [photo]);
      await tx.query('UPDATE plate_fault SET ended_at = $2, ended_by = $3, outcome = $4, photo = $5 WHERE id = $1', [
        id,
        context.now,
        context.by.id,
        outcome,
        photo,
      ]);
      outbox(factOf(event));
      return { id, outcome };
    });
  }
}
