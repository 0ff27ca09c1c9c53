import { Injectable } from '@nestjs/common';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import { fold } from '../../shared/domain/decider.js';
import type { Gate } from '../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../shared/event-store/types.js';
import type { LaneEvent } from './domain/gate-events.js';
import { dayAfter } from './domain/gate-names.js';
import { laneFold, startDay, type LaneDay } from './domain/lane.js';
import { refuse } from './domain/lane-problems.js';
import { gateStream, laneDayStream } from './gate-streams.js';
import { laneAnswer, type LaneAnswer } from './lane-answer.js';
import { LanesOnRecord } from './lane-list/lanes-on-record.js';
import { requireGate } from '../../shared/domain/posted.js';

/** How far back a lane is looked for when the list does not name it: the worker has not run yet. */
const LOOK_BACK_DAYS = 62;

type Decide = (lane: LaneDay, at: string) => LaneEvent[];

/** Changes lanes over the turn of the day: the first command of a day carries the state over from the last day known. */
@Injectable()
export class LaneDays {
  constructor(
    private readonly store: EventStore,
    private readonly lanes: LanesOnRecord,
  ) {}

  /**
   * Carries out one command on a lane of that gate. Three streams are guarded: the last day, so that nothing written to
   * it late is lost; the day; and the next, since a command that waited over midnight belongs to the new day.
   * Throws `wrong-gate`, `lane-unknown`, and what `decide` refuses.
   */
  async change(gate: Gate, lane: string, context: CommandContext, decide: Decide): Promise<Committed<LaneAnswer>> {
    requireGate(context.by, gate);
    const day = hanoiDay(context.now);
    const at = context.now.toISOString();
    return this.store.execute({
      context,
      streams: {
        before: laneDayStream(lane, await this.lastDay(gate, lane, day)),
        today: laneDayStream(lane, day),
        next: laneDayStream(lane, dayAfter(day)),
      },
      decide: ({ before, today, next }) => {
        const known = next ?? today ?? before;
        if (known?.gate !== gate) throw refuse('lane-unknown', { lane });
        if (next) return { next: decide(next, at) };
        if (today) return { today: decide(today, at) };
        const start = startDay(known, day, at);
        return { today: [...start, ...decide(fold(laneFold, start) ?? known, at)] };
      },
      answer: ({ today, next }) => answerOf(next ?? today),
    });
  }

  /** The last day before `day` that the lane has a stream of; the day before when it needs none. Throws `lane-unknown`. */
  private async lastDay(gate: Gate, lane: string, day: string): Promise<string> {
    const yesterday = dayAfter(day, -1);
    if (await this.began(lane, day)) return yesterday;
    const { state } = await this.store.load(gateStream(gate));
    if (!state.lanes[lane]) throw refuse('lane-unknown', { lane });
    // The list may lag behind the log, but never names a day too late: look at each day from yesterday back to its own.
    const listed = (await this.lanes.byId(lane))?.day ?? dayAfter(day, -LOOK_BACK_DAYS);
    for (let each = yesterday; each > listed; each = dayAfter(each, -1)) if (await this.began(lane, each)) return each;
    return listed < day ? listed : yesterday;
  }

  private async began(lane: string, day: string): Promise<boolean> {
    return (await this.store.load(laneDayStream(lane, day))).version > 0;
  }
}

function answerOf(lane: LaneDay | undefined): LaneAnswer {
  if (!lane) throw new Error('A lane command ended without its day');
  return laneAnswer(lane);
}
