import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { isDevice } from '../../../shared/domain/roles.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { LiveTopics } from '../../../shared/live/live-topics.js';
import { boardTopic } from '../../../shared/live/topics.js';
import { NextInQueue } from '../../queue/index.js';
import { BoardState } from './board-state.js';
import { calendarsOnBoard } from './calendars.projection.js';
import { countsOnBoard } from './counts.projection.js';
import { gatesOnBoard } from './gates.projection.js';
import { incidentsOnBoard } from './incidents.projection.js';
import { lanesOnBoard } from './lanes.projection.js';
import { noticesOnBoard } from './notices.projection.js';
import { yardsOnBoard } from './yards.projection.js';

const PREFIX = 'board-';

/**
 * One statement for all of a board's tables; the names are those of the rows. What a row does not have is left out, since a
 * merge patch cannot say null.
 */
const PARTS = `SELECT
  (SELECT to_jsonb(g) FROM board_gate g WHERE gate = $1) AS gate,
  (SELECT coalesce(jsonb_object_agg(lane, jsonb_strip_nulls(to_jsonb(l))), '{}') FROM board_lane l WHERE gate = $1) AS lanes,
  (SELECT coalesce(jsonb_object_agg(yard, to_jsonb(y)), '{}') FROM board_yard y WHERE gate = $1) AS yards,
  (SELECT coalesce(jsonb_object_agg(calendar, to_jsonb(c)), '{}') FROM board_calendar c WHERE gate = $1) AS calendars,
  (SELECT coalesce(jsonb_object_agg(count, jsonb_strip_nulls(jsonb_build_object('count', count, 'gate', gate, 'direction', direction,
          'class', class, 'waiting', waiting, 'called', called, 'medianWaitMinutes', median_wait_minutes))), '{}')
     FROM board_count WHERE gate = $1) AS counts,
  (SELECT coalesce(jsonb_object_agg(notice, jsonb_build_object('notice', notice, 'gate', gate, 'words', words,
          'from', to_char("from" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'to', to_char("to" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '{}')
     FROM board_notice WHERE gate = $1) AS notices,
  (SELECT coalesce(jsonb_object_agg(incident, jsonb_strip_nulls(to_jsonb(i))), '{}')
     FROM board_incident i WHERE gate = $1) AS incidents`;

type Parts = Pick<BoardState, 'lanes' | 'yards' | 'calendars' | 'counts' | 'notices' | 'incidents'> & {
  gate: Pick<BoardState, 'gate' | 'prefix' | 'name' | 'phases'> | null;
};

/** Puts the boards on the live channel: anyone who is signed in, and every display, may watch any gate. */
@Injectable()
export class BoardTopic implements OnModuleInit {
  constructor(
    private readonly topics: LiveTopics,
    private readonly queries: QueryBus,
  ) {}

  onModuleInit(): void {
    this.topics.register({
      prefix: PREFIX,
      summary: 'The live board of a gate: lanes, calls, next codes, counts, waits, notices.',
      stateClass: BoardState,
      names: () => GATES.map(boardTopic),
      mayWatch: ({ roles, gate }, topic) => !roles.some(isDevice) || gate === undefined || topic === boardTopic(gate),
      state: (topic, manager) => this.stateOf(topic.slice(PREFIX.length) as Gate, manager),
      projections: [
        gatesOnBoard,
        lanesOnBoard,
        yardsOnBoard,
        calendarsOnBoard,
        countsOnBoard,
        noticesOnBoard,
        incidentsOnBoard,
      ].map(({ name }) => name),
    });
  }

  private async stateOf(gate: Gate, manager: EntityManager): Promise<BoardState> {
    const [[parts], next] = await Promise.all([
      manager.query<Parts[]>(PARTS, [gate]),
      // Of another context and so of another instant; its deltas are whole lists, so a repeated one does no harm.
      this.queries.execute(new NextInQueue(gate)),
    ]);
    if (!parts?.gate) throw refuse('not-found');
    const { lanes, yards, calendars, counts, notices, incidents } = parts;
    return { ...parts.gate, lanes, yards, calendars, counts, notices, incidents, next };
  }
}
