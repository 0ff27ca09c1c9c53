import type { Caller } from '../domain/caller.js';
import type { DomainEvent, Fold } from '../domain/decider.js';
import type { Principal } from '../domain/roles.js';
import type { Gate } from '../domain/place.js';

/** What the log says about the circumstances of an event. References only, no personal data. */
export interface Metadata {
  readonly actor: string;
  readonly onBehalfOf?: string;
  /** Where the command came in: `api`, `reaction`, `deadline`, `dispatcher`, `import`, `seed`. */
  readonly channel: string;
  /** For whom a clerk acted, and how he knew him. */
  readonly caller?: Caller;
  readonly gate?: Gate;
  readonly correlationId: string;
  readonly causationId?: string;
}

/** An event as it stands in the log. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> {
  readonly position: number;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: Metadata;
  readonly recordedAt: Date;
}

/**
 * Circumstances of one command. `(actor, key)` makes it idempotent: the same key with the same `bodyHash`
 * is answered from the log, with another body it is refused (`idempotency-key-reused`).
 */
export interface CommandContext {
  readonly by: Principal;
  readonly key: string;
  /** Route template or reaction name; part of what a key stands for. */
  readonly route: string;
  readonly bodyHash: string;
  readonly channel: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly onBehalfOf?: string;
  readonly caller?: Caller;
  readonly gate?: Gate;
  /** What its sender says that he saw, as `If-Match` has it. */
  readonly ifMatch?: string;
  /** The instant of the command, from the clock port. */
  readonly now: Date;
  /** Decide and answer as if it were carried out, refuse what would be refused, and keep nothing of it, its key neither. */
  readonly tryOut?: boolean;
  /**
   * What is told beside the answer, each time that it is: kept nowhere, since it must be in no table. Told to nobody who is
   * refused.
   */
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** A stream to fold for a command. `fresh`: believed to be new, so it is not read; the version check finds a mistake. */
// oxlint-disable-next-line typescript/no-explicit-any -- variance: a map of streams holds folds of unlike states and events
export interface StreamOf<S = any, E extends DomainEvent = any> {
  readonly stream: string;
  readonly fold: Fold<S, E>;
  readonly fresh?: boolean;
}

export type Streams = Readonly<Record<string, StreamOf>>;
/** The folded states handed to `decide`, one for each stream asked for. */
export type StatesOf<T extends Streams> = {
  readonly [K in keyof T]: T[K] extends StreamOf<infer S, infer _E> ? S : never;
};
/** What `decide` gives back: new events by stream. A stream left out was only looked at, and is guarded at the version that was folded. */
export type EventsOf<T extends Streams> = {
  readonly [K in keyof T]?: T[K] extends StreamOf<infer _S, infer E> ? readonly E[] : never;
};

/** A fact that must not be in the log: sealed and stored by the same append under `ref`; `subject` is what an erasure names. */
export interface PersonalFact {
  readonly ref: string;
  readonly subject: string;
  readonly content: unknown;
}

/** One command for the store. `decide` is pure and may be run more than once. `answer` is kept for a retry: no personal data in it. */
export interface Execution<T extends Streams, A> {
  readonly context: CommandContext;
  readonly streams: T;
  readonly decide: (states: StatesOf<T>) => EventsOf<T>;
  readonly answer: (after: StatesOf<T>) => A;
  /** Kept only when `decide` gives an event: who decides nothing leaves nothing. */
  readonly personal?: readonly PersonalFact[];
  /** Ids of the events in the order in which they are written; made by the store for those not given. */
  readonly eventIds?: readonly string[];
  /** HTTP status that a retry is answered with; 200 unless told. */
  readonly status?: number;
}

/** Where in the log an answer stands. The epoch changes when a backup is restored. */
export interface LogPosition {
  readonly position: number;
  readonly epoch: string;
}

export interface Committed<A> {
  readonly answer: A;
  readonly status: number;
  /** Last position written by this command, or the head at its decision when it wrote nothing. */
  readonly log: LogPosition;
  /** Answered from an earlier run of the same command. */
  readonly replayed: boolean;
}

/** A stream folded outside a command. */
export interface Loaded<S> {
  readonly state: S;
  readonly version: number;
}

/**
 * The port that handlers use; its one implementation is `PostgresEventStore`.
 * Every stream of an execution is guarded at the version that `decide` saw, written or not.
 */
export abstract class EventStore {
  /**
   * Folds, decides and appends in one group commit.
   * Throws `DomainError` as `decide` threw it (stored: a retry gets the same refusal), `idempotency-key-reused`,
   * or `try-again` (503) when the log could not be reached within its time limit. Never a concurrency error.
   */
  abstract execute<T extends Streams, A>(execution: Execution<T, A>): Promise<Committed<A>>;
  /** Folds one stream as it stands. Version 0: it does not exist. */
  abstract load<S, E extends DomainEvent>(of: StreamOf<S, E>): Promise<Loaded<S>>;
  /** The answer of an earlier run of this command; undefined when there was none. Throws what was refused then. */
  abstract answered<A>(context: CommandContext): Promise<Committed<A> | undefined>;
  /** The events of one stream in order, for histories and evidence. */
  abstract readStream(stream: string): Promise<RecordedEvent[]>;
  /** Events after `position` in log order, at most `limit`; with `types`, only those. */
  abstract readAfter(position: number, limit: number, types?: readonly string[]): Promise<RecordedEvent[]>;
  abstract head(): Promise<LogPosition>;
}
