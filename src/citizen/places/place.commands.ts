import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { FileStore } from '../../files/index.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { requireSeen } from '../../shared/http/revision-header.js';
import { CommuneNames } from '../communes/index.js';
import type { PlaceAct } from './domain/place-acts.js';
import { refuse } from './domain/place-problems.js';
import type { PlaceSaid, PlaceState } from './domain/place.js';
import { PlaceDesk, concerns } from './place-desk.js';

/** A place after something was done with it. */
export interface PlaceChanged {
  readonly id: string;
  readonly code: string;
  readonly state: PlaceState;
  readonly revision: number;
}

export interface PlaceToRegister {
  readonly commune: string;
  readonly ref?: string | undefined;
  readonly said: PlaceSaid;
}

/** Enters a place into the register: a civil servant in his own commune, the province in any. */
export class RegisterPlace extends Command<Committed<PlaceChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly place: PlaceToRegister,
  ) {
    super();
  }
}

@CommandHandler(RegisterPlace)
export class RegisterPlaceHandler implements ICommandHandler<RegisterPlace> {
  constructor(
    private readonly state: StateCommand,
    private readonly names: CommuneNames,
    private readonly desk: PlaceDesk,
  ) {}

  /** Throws `place-other-commune`, `place-commune-unknown`, `place-ref-taken`, `place-picture-unknown`. */
  async execute({ context, place: { commune, ref, said } }: RegisterPlace): Promise<Committed<PlaceChanged>> {
    if (!concerns({ commune }, context.by)) throw refuse('place-other-commune');
    if (!(await this.names.all()).has(commune)) throw refuse('place-commune-unknown');
    // Pictures are handed in for a place that is there.
    if (said.pictures.length > 0) throw refuse('place-picture-unknown');
    return this.state.run(
      context,
      async (tx, outbox) => {
        const entering = { id: uuidv7(), commune, ref, said };
        const { place, fact } = await this.desk.enter(tx, entering, { by: context.by.id, at: context.now });
        outbox(fact);
        return changed(place);
      },
      201,
    );
  }
}

/** What is asked of a place by its officials. */
export type AskedOfPlace = PlaceAct & {
  /** Why it is sent back. */
  readonly reason?: string;
};

export class ActOnPlace extends Command<Committed<PlaceChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly place: string,
    readonly asked: AskedOfPlace,
  ) {
    super();
  }
}

@CommandHandler(ActOnPlace)
export class ActOnPlaceHandler implements ICommandHandler<ActOnPlace> {
  constructor(
    private readonly state: StateCommand,
    private readonly desk: PlaceDesk,
    private readonly files: FileStore,
  ) {}

  /** Throws `not-found` to whom it does not concern, `changed-meanwhile`, `place-picture-unknown`, and what the rules refuse. */
  async execute({ context, place: id, asked }: ActOnPlace): Promise<Committed<PlaceChanged>> {
    return this.state.run(context, async (tx, outbox) => {
      const held = await this.desk.hold(tx, context.by, id);
      requireSeen(context, held.revision);
      const { place, fact } = await this.desk.carryOut(tx, held, asked, { by: context.by.id, at: context.now });
      if (asked.kind === 'REWRITE') await this.takePictures(tx, id, asked.said);
      if (asked.reason !== undefined)
        await tx.query('UPDATE place SET sent_back = $2 WHERE id = $1', [id, asked.reason]);
      outbox(fact);
      return changed(place);
    });
  }

  private async takePictures(tx: EntityManager, place: string, { pictures }: PlaceSaid): Promise<void> {
    const ids = pictures.map(({ file }) => file);
    const known: unknown[] = await tx.query(
      'SELECT FROM place_file WHERE place = $1 AND fault IS NULL AND id = ANY($2)',
      [place, ids],
    );
    if (known.length < ids.length) throw refuse('place-picture-unknown');
    await this.files.claimWith(tx, ids);
  }
}

function changed({ id, code, state, revision }: PlaceChanged): PlaceChanged {
  return { id, code, state, revision };
}
