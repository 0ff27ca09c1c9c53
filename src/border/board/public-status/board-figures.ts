import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CountOnBoard, IncidentOnBoard } from '../domain/board-rows.js';

export type CountNow = Pick<
  CountOnBoard,
  'gate' | 'direction' | 'class' | 'waiting' | 'called' | 'waits' | 'lastWaitAt'
>;
/** `labels`: of the lanes it blocks. */
export type IncidentNow = Omit<IncidentOnBoard, 'lanes'> & { readonly labels: readonly string[] };

interface Figures {
  readonly counts: readonly CountNow[];
  readonly incidents: readonly IncidentNow[];
}

/** What the boards of all gates show of counts and incidents. */
@Injectable()
export class BoardFigures {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** One round trip. */
  async now(): Promise<Figures> {
    const [row] = await this.source.query<Figures[]>(
      `SELECT
         (SELECT coalesce(jsonb_agg(jsonb_build_object('gate', gate, 'direction', direction, 'class', class,
                 'waiting', waiting, 'called', called, 'waits', waits, 'lastWaitAt', last_wait_at)), '[]')
            FROM board_count) AS counts,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('incident', incident, 'gate', gate, 'kind', kind, 'route', route,
                 'yard', yard, 'at', at, 'labels', (SELECT coalesce(jsonb_agg(label ORDER BY label), '[]')
                    FROM board_lane l WHERE i.lanes ? l.lane)) ORDER BY at), '[]')
            FROM board_incident i) AS incidents`,
    );
    return row ?? { counts: [], incidents: [] };
  }
}
