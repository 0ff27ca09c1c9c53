import type { ClientBase } from 'pg';
import type { Pool } from 'pg';
import type { FieldProblem, Parameters } from '../domain/problem.js';
import type { Metadata } from './types.js';

/** Who runs statements: the pool (each in autocommit) or one connection in a transaction. */
export type Queryable = Pick<Pool | ClientBase, 'query'>;

/** The advisory lock that orders all appends; `append_events` takes the same. */
export const APPEND_LOCK = 4_719_001;

export interface Head {
  readonly stream: string;
  readonly version: number;
}

/** `n` counts the events of a batch from 1. */
export interface NewEvent {
  readonly n: number;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly metadata: Metadata;
  readonly hash: string;
}

export interface Refusal {
  readonly code: string;
  readonly parameters: Parameters;
  readonly fields: readonly FieldProblem[];
}

/** `first` and `last` are values of `n`; null when the command wrote nothing. */
export interface NewCommand {
  readonly actor: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly status: number;
  readonly answer?: unknown;
  readonly refusal?: Refusal;
}

export interface NewFact {
  readonly ref: string;
  readonly subject: string;
  readonly ciphertext: string;
  readonly keyId: string;
}

export interface AppendBatch {
  readonly heads: readonly Head[];
  readonly events: readonly NewEvent[];
  readonly commands: readonly NewCommand[];
  readonly facts: readonly NewFact[];
  /** null: the database's own clock. */
  readonly recordedAt: Date | null;
}

/** A command as it stands in table `command`. */
export interface StoredCommand {
  readonly actor: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
  readonly position: number;
  readonly status: number;
  readonly answer: unknown;
  readonly refusal: Refusal | null;
}

export type AppendOutcome = {
  readonly epoch: string;
  /** Milliseconds waited for the lock. */ readonly waited: number;
} & (
  | { readonly outcome: 'written'; readonly head: number }
  | { readonly outcome: 'moved'; readonly streams: readonly string[] }
  | { readonly outcome: 'known'; readonly commands: readonly StoredCommand[] }
);

/** Calls `append_events` (migrations/0001-event-log.sql): all or nothing, in one round trip. */
export async function append(on: Queryable, batch: AppendBatch): Promise<AppendOutcome> {
  const { rows } = await on.query<{ outcome: AppendOutcome }>({
    name: 'append',
    text: 'SELECT append_events($1, $2, $3, $4, $5) AS outcome',
    values: [
      JSON.stringify(batch.heads),
      JSON.stringify(batch.events),
      JSON.stringify(batch.commands),
      JSON.stringify(batch.facts),
      batch.recordedAt,
    ],
  });
  const row = rows[0];
  if (!row) throw new Error('append_events gave no answer');
  return row.outcome;
}
