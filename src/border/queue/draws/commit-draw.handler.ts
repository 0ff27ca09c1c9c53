import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { calendarAt, calendarStream } from '../../gates/index.js';
import type { AbortReason, DrawEvent } from '../domain/draw-events.js';
import { isFirstCome, revealAt } from '../domain/draw-rules.js';
import { beginDraw, drawnPlaces } from '../domain/slot-return.js';
import { drawEntriesStream, drawStream, slotStream } from '../queue-streams.js';
import { DRAW_RULES } from '../settings/draw-rules.setting.js';
import { drawCommitment, drawIdOf, newSeed, seedRefOf } from './draw-hashes.js';

/** So many places are drawn at once; the others wait for the next draw. */
export const MOST_PLACES = 20;

/** The instant of a draw has come: its entrants and its seed are bound. Sent by the deadline. */
export class CommitDraw extends Command<void> {
  constructor(
    readonly slot: string,
    readonly drawAt: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(CommitDraw)
export class CommitDrawHandler implements ICommandHandler<CommitDraw> {
  constructor(private readonly store: EventStore) {}

  /** The seed is sealed by the same append that publishes its commitment: it can neither be lost alone nor chosen anew. */
  async execute({ slot, drawAt, context }: CommitDraw): Promise<void> {
    const { state } = await this.store.load(slotStream(slot));
    if (!state.facts) return;
    const { gate, route, direction, class: kind, hour } = state.facts;
    const drawn = { slot, gate, route, direction, class: kind, hour };
    const draw = drawIdOf(slot, drawAt);
    const seed = newSeed();
    const { now } = context;
    const at = now.toISOString();
    await this.store.execute({
      context,
      streams: {
        draw: drawStream(draw),
        slot: slotStream(slot),
        entries: drawEntriesStream(slot),
        calendar: calendarStream(route, direction, new Date(hour)),
        rules: settingStream(DRAW_RULES, gate),
      },
      decide: (states) => {
        const places = Math.min(states.slot.held, MOST_PLACES);
        // Two instants may fall due together, after the worker stood still: the places that wait are those of the first,
        // whose end sets the next instant.
        if (states.draw || states.slot.drawing !== undefined || places === 0) return {};
        const rules = inForce(states.rules, now);
        const entrants = [...states.entries.keys()].toSorted();
        const closed = calendarAt(states.calendar, new Date(hour)).mode === 'CLOSED';
        const why: AbortReason | undefined = isFirstCome(hour, now, rules)
          ? 'FIRST_COME'
          : closed
            ? 'ROUTE_CLOSED'
            : entrants.length === 0
              ? 'NO_ENTRANTS'
              : undefined;
        if (why) {
          const aborted: DrawEvent = { type: 'DrawAborted', data: { ...drawn, draw, places, why, at } };
          return { draw: [aborted], slot: drawnPlaces(states.slot, draw, places, { at: now, rules }) };
        }
        const commitment = drawCommitment(draw, seed, entrants);
        const data = { ...drawn, draw, places, entrants, commitment, at, revealAt: revealAt(now, rules).toISOString() };
        // The commitment is written last: what follows it in the log is mixed in, and must not be known yet.
        return { slot: beginDraw(states.slot, draw, places, now), draw: [{ type: 'DrawCommitted' as const, data }] };
      },
      answer: () => ({ draw }),
      personal: [{ ref: seedRefOf(draw), subject: `draw-${draw}`, content: { seed } }],
    });
  }
}
