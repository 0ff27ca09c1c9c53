import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { CallChoice } from '../call-ticket/call-choice.js';
import type { Suggestion } from './next-calls.js';

const CHOICE = `lane, ticket, stage, class, policy, rule, inputs, as_of::float8 AS "asOf", chosen_at AS "chosenAt", after`;

/** A suggestion as a controller sees it. */
export interface SuggestionRow extends CallChoice {
  readonly code: string;
  readonly direction: Direction;
}

/** The table of what the dispatcher suggests for each lane now. */
@Injectable()
export class CallSuggestions {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** What is suggested for a lane; undefined when nothing is. */
  async of(lane: string): Promise<CallChoice | undefined> {
    const rows: CallChoice[] = await this.source.query(`SELECT ${CHOICE} FROM call_suggestion WHERE lane = $1`, [lane]);
    return rows[0];
  }

  async ofGate(gate: Gate): Promise<SuggestionRow[]> {
    return this.source.query(`SELECT ${CHOICE}, code, direction FROM call_suggestion WHERE gate = $1 ORDER BY lane`, [
      gate,
    ]);
  }

  /** Replaces the suggestions of a gate and direction. */
  async replace(gate: Gate, direction: Direction, suggestions: readonly Suggestion[]): Promise<void> {
    await this.source.query(
      `WITH fresh AS (
         SELECT * FROM json_to_recordset($3) AS s(lane text, ticket uuid, code text, stage text, class text, policy text,
           rule text, inputs jsonb, "asOf" bigint, "chosenAt" text, after integer)),
       gone AS (
         DELETE FROM call_suggestion WHERE gate = $1 AND direction = $2 AND lane NOT IN (SELECT lane FROM fresh))
       INSERT INTO call_suggestion (lane, gate, direction, ticket, code, stage, class, policy, rule, inputs, as_of, chosen_at, after)
       SELECT lane, $1, $2, ticket, code, stage, class, policy, rule, inputs, "asOf", "chosenAt", after FROM fresh
       ON CONFLICT (lane) DO UPDATE SET (gate, direction, ticket, code, stage, class, policy, rule, inputs, as_of, chosen_at, after) =
         (excluded.gate, excluded.direction, excluded.ticket, excluded.code, excluded.stage, excluded.class, excluded.policy,
          excluded.rule, excluded.inputs, excluded.as_of, excluded.chosen_at, excluded.after)`,
      [gate, direction, JSON.stringify(suggestions.map(({ choice, code }) => ({ ...choice, code })))],
    );
  }
}
