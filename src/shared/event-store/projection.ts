import type { DomainEvent } from '../domain/decider.js';
import type { RecordedEvent, CommandContext } from './types.js';

/** Reads sealed facts while projecting. A fact that was erased, or never was, gives undefined. */
export interface PersonalReader {
  read<T>(ref: string): T | undefined;
}

/** What one event does to rows: by key, the new row from the old one; undefined removes it. */
export interface RowChange<Row> {
  readonly key: string;
  readonly apply: (row: Row | undefined, personal: PersonalReader) => Row | undefined;
}

/** An event of a known type as a projection sees it. */
export type Recorded<E extends DomainEvent> = E extends DomainEvent
  ? RecordedEvent<E> & { readonly type: E['type'] }
  : never;

/**
 * A read model of rows, as a pure function of the log. The projector loads the rows that a batch touches, applies the
 * changes in memory and writes them with one statement, in the transaction of its checkpoint: exactly once.
 * Column names are the row's own property names in snake_case in the database, camelCase here.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- projections of unlike rows and events stand in one list
export interface RowProjection<Row extends object = any, E extends DomainEvent = any> {
  /** Unique; also the name of its checkpoint. kebab-case. */
  readonly name: string;
  /** Unqualified table; it is rebuilt beside the serving one, then swapped. */
  readonly table: string;
  /** The property that is the primary key. */
  readonly key: keyof Row & string;
  /** The event types it takes. All other registered types pass by. */
  readonly types: readonly E['type'][];
  readonly change: (event: Recorded<E>) => readonly RowChange<Row>[];
  /** References of sealed facts that `change` will read, so that they are fetched for a whole batch at once. */
  readonly refs?: (event: Recorded<E>) => readonly string[];
  /**
   * Rows for `board_change`, from what a batch changed; called once a batch, inside its transaction.
   * `topic` is one of the typed topics of shared/live.
   */
  readonly announce?: (changes: readonly ChangedRow<Row>[]) => readonly Announcement[];
  /**
   * Rows that nobody is shown any more and no later event touches: those whose column, an ISO instant, lies so many days
   * back. Housekeeping takes them away, and a rebuild does not bring them back. The projection itself reads no clock.
   */
  readonly purged?: { readonly column: string; readonly days: number };
}

export interface ChangedRow<Row> {
  readonly key: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

export interface Announcement {
  readonly topic: string;
  readonly delta: object;
}

/** A consequence in another context. It must be idempotent by the key that it is given: `<name>:<event id>`. */
// oxlint-disable-next-line typescript/no-explicit-any -- reactions to unlike events stand in one list
export interface Reaction<E extends DomainEvent = any> {
  readonly name: string;
  readonly types: readonly E['type'][];
  /** Sends at most one command. A `DomainError` lands in the list of refused reactions; any other error stops this reaction until it is mended. */
  readonly react: (event: Recorded<E>, context: CommandContext) => Promise<void>;
}

/** Something that becomes due. Kept as a row derived from the log; fired by the worker with a deterministic command key. */
export interface DeadlineRow {
  /** `<kind>:<subject>`, unique. */
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly dueAt: Date;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A deadline's life from events: `set` (replaces the one of the same id) or `clear`. */
export type DeadlineChange = { readonly set: DeadlineRow } | { readonly clear: string };

// oxlint-disable-next-line typescript/no-explicit-any -- deadlines over unlike events stand in one list
export interface Deadline<E extends DomainEvent = any> {
  readonly kind: string;
  readonly types: readonly E['type'][];
  readonly schedule: (event: Recorded<E>) => readonly DeadlineChange[];
  /** Sends one command; refusals are recorded like those of reactions. */
  readonly fire: (row: DeadlineRow, context: CommandContext) => Promise<void>;
}
