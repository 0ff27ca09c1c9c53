import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import { WorkerPool } from '../../../../shared/database/pools.js';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import { announcing } from '../../../../shared/event-store/projecting/announce.js';
import { boardTopic } from '../../../../shared/live/topics.js';
import type { EstimateChanges } from './estimates.js';
import type { Suggestion } from './next-calls.js';
import type { NextCodes } from './next-in-queue.js';

/** What a dispatcher has found anew for a direction; what has not changed is left out. */
export interface FoundOrder {
  readonly suggestions?: readonly Suggestion[];
  readonly next?: NextCodes;
}

/** The tables of what a dispatcher suggests and of who is next: its memory, shown to others. */
@Injectable()
export class ShownOrder {
  constructor(private readonly pool: WorkerPool) {}

  /**
   * Replaces what is shown of a gate and direction and tells whoever watches the gate's board: all or nothing, in one
   * round trip. Not flushed to disk: after a crash the dispatcher begins anew and writes it again.
   */
  async replace(gate: Gate, direction: Direction, { suggestions, next }: FoundOrder): Promise<void> {
    const statements = ['SET LOCAL synchronous_commit = off'];
    if (suggestions) statements.push(replacingSuggestions(gate, direction, suggestions));
    if (next) {
      const codes = escapeLiteral(JSON.stringify(next.codes));
      statements.push(
        `INSERT INTO queue_next (gate, direction, codes, as_of) VALUES ('${gate}', '${direction}', ${codes}, ${next.asOf})
         ON CONFLICT (gate, direction) DO UPDATE SET codes = excluded.codes, as_of = excluded.as_of`,
        announcing([{ topic: boardTopic(gate), delta: { next: { [direction]: next } } }]) ?? '',
      );
    }
    if (statements.length > 1) await this.pool.query(statements.join('; '));
  }

  /** Shows what was estimated anew, and no longer what nobody waits for. */
  async estimates(gate: Gate, { anew, fresh, gone }: EstimateChanges): Promise<void> {
    const statements = ['SET LOCAL synchronous_commit = off'];
    if (anew) statements.push(`DELETE FROM call_estimate WHERE gate = '${gate}'`);
    if (gone.length > 0)
      statements.push(`DELETE FROM call_estimate WHERE ticket IN (${gone.map(escapeLiteral).join(', ')})`);
    if (fresh.length > 0) {
      const rows = fresh.map(({ ticket, estimate: { madeAt, ...estimate } }) => ({ ticket, gate, madeAt, estimate }));
      statements.push(
        `INSERT INTO call_estimate (ticket, gate, made_at, estimate)
         SELECT ticket, gate, "madeAt", estimate
         FROM json_to_recordset(${escapeLiteral(JSON.stringify(rows))}) AS e(ticket uuid, gate text, "madeAt" text, estimate jsonb)
         ON CONFLICT (ticket) DO UPDATE SET (gate, made_at, estimate) = (excluded.gate, excluded.made_at, excluded.estimate)`,
      );
    }
    if (statements.length > 1) await this.pool.query(statements.join('; '));
  }
}

function replacingSuggestions(gate: Gate, direction: Direction, suggestions: readonly Suggestion[]): string {
  const rows = escapeLiteral(JSON.stringify(suggestions.map(({ choice, code }) => ({ ...choice, code }))));
  return `WITH fresh AS (
      SELECT * FROM json_to_recordset(${rows}) AS s(lane text, ticket uuid, code text, stage text, class text, policy text,
        rule text, inputs jsonb, "asOf" bigint, "chosenAt" text, after integer)),
    gone AS (
      DELETE FROM call_suggestion
      WHERE gate = '${gate}' AND direction = '${direction}' AND lane NOT IN (SELECT lane FROM fresh))
    INSERT INTO call_suggestion (lane, gate, direction, ticket, code, stage, class, policy, rule, inputs, as_of, chosen_at, after)
    SELECT lane, '${gate}', '${direction}', ticket, code, stage, class, policy, rule, inputs, "asOf", "chosenAt", after FROM fresh
    ON CONFLICT (lane) DO UPDATE SET (gate, direction, ticket, code, stage, class, policy, rule, inputs, as_of, chosen_at, after) =
      (excluded.gate, excluded.direction, excluded.ticket, excluded.code, excluded.stage, excluded.class, excluded.policy,
       excluded.rule, excluded.inputs, excluded.as_of, excluded.chosen_at, excluded.after)`;
}
