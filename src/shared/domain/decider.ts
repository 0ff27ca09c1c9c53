/** A thing that happened. `type` is past tense and globally unique; `data` is plain JSON: safe integers, strings, no personal data. */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

/** How a stream's state is folded from its events. Pure: no clock, no random, no I/O. */
export interface Fold<S, E extends DomainEvent> {
  readonly initial: S;
  readonly evolve: (state: S, event: E) => S;
}

/** Fold `events` on top of `from` (default: the initial state). */
export function fold<S, E extends DomainEvent>(how: Fold<S, E>, events: readonly E[], from: S = how.initial): S {
  return events.reduce((state, event) => how.evolve(state, event), from);
}
