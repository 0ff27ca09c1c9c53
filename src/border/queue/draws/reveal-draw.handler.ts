import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { choosing } from '../choose-again.js';
import { inOrder, type Draw } from '../domain/draw.js';
import { drawnPlaces } from '../domain/slot-return.js';
import { drawStream, slotStream } from '../queue-streams.js';
import { DRAW_RULES } from '../settings/draw-rules.setting.js';
import { DrawMix } from './draw-mix.js';
import { lotsOf, seedRefOf } from './draw-hashes.js';
import { PlaceDrawn } from './place-drawn.js';

type Committed = NonNullable<NonNullable<Draw>['committed']>;

/** A draw that was committed is carried out. Sent by the deadline; sent again, it goes on with the same seed. */
export class RevealDraw extends Command<void> {
  constructor(
    readonly draw: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RevealDraw)
export class RevealDrawHandler implements ICommandHandler<RevealDraw> {
  constructor(
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
    private readonly mixes: DrawMix,
    private readonly placing: PlaceDrawn,
  ) {}

  async execute({ draw, context }: RevealDraw): Promise<void> {
    const { state } = await this.store.load(drawStream(draw));
    if (state?.status !== 'COMMITTED') return;
    const { committed } = state;
    const sealed = (await this.facts.read([seedRefOf(draw)])).get(seedRefOf(draw)) as { seed: string } | undefined;
    if (!sealed) return this.abort(committed, context);
    const { mix, position } = await this.mixes.after(committed, context);
    const lots = inOrder(lotsOf(sealed.seed, mix, committed.entrants));
    const told = { ...committed, seed: sealed.seed, mix, committedPosition: position };
    await choosing(() => this.placing.carryOut(told, lots, context));
  }

  /** Without its seed nothing can be proven: the places go to whoever comes first. */
  private async abort(committed: Committed, context: CommandContext): Promise<void> {
    const { draw, places, slot, gate, route, direction, class: kind, hour } = committed;
    const at = context.now.toISOString();
    const data = { draw, places, slot, gate, route, direction, class: kind, hour, why: 'SEED_LOST' as const, at };
    await this.store.execute({
      context,
      streams: { draw: drawStream(draw), slot: slotStream(slot), rules: settingStream(DRAW_RULES, gate) },
      decide: (states) => {
        if (states.draw?.status !== 'COMMITTED') return {};
        const rules = inForce(states.rules, context.now);
        return {
          draw: [{ type: 'DrawAborted' as const, data }],
          slot: drawnPlaces(states.slot, draw, places, { at: context.now, rules }),
        };
      },
      answer: () => ({ draw }),
    });
  }
}
