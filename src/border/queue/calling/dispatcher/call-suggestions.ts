import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import type { CallChoice } from '../call-ticket/call-choice.js';

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
}
