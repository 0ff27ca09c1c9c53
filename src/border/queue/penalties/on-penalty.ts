import type { CommandContext, Committed, EventStore, PersonalFact } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import type { Conduct, Penalty } from '../domain/conduct.js';
import type { ConductEvent, ConductSubject } from '../domain/conduct-events.js';
import { conductStream } from '../queue-streams.js';
import type { PenaltyDecided } from './penalty-decided.answer.js';

/** Where a penalty stands. */
export interface PenaltyAddress {
  readonly penalty: string;
  readonly subject: ConductSubject;
  readonly of: string;
}

export interface OnPenalty {
  readonly context: CommandContext;
  readonly at: PenaltyAddress;
  readonly decide: (penalty: Penalty, conduct: Conduct) => ConductEvent[];
  readonly personal?: readonly PersonalFact[];
}

/** A command on one penalty alone; `decide` may be run more than once. Throws `not-found` and what `decide` throws. */
export function onPenalty(
  store: EventStore,
  { context, at, decide, personal }: OnPenalty,
): Promise<Committed<PenaltyDecided>> {
  return store.execute({
    context,
    streams: { conduct: conductStream(at.subject, at.of) },
    decide: ({ conduct }) => ({ conduct: decide(penaltyIn(conduct, at.penalty), conduct) }),
    answer: ({ conduct }) => penaltyDecided(penaltyIn(conduct, at.penalty)),
    ...(personal && { personal }),
  });
}

/** Throws `not-found`. */
export function penaltyIn({ penalties }: Conduct, id: string): Penalty {
  const found = penalties.find(({ penalty }) => penalty === id);
  if (!found) throw refuse('not-found');
  return found;
}

/** What a command on a penalty answers. */
export function penaltyDecided({ penalty, status, appeal }: Penalty): PenaltyDecided {
  return {
    penalty,
    status,
    ...(appeal && { appeal: appeal.appeal, decideBy: appeal.decideBy, supported: appeal.supportedBy.length }),
    ...(appeal?.verdict && { verdict: appeal.verdict }),
  };
}
