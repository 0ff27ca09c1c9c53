import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Conditions } from '../../../../shared/database/conditions.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { storeProblem } from '../../../../shared/event-store/store-problems.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import type { DrawEntryRow } from './draw-entry.projection.js';
import { drawEntries } from './draw-entry.projection.js';
import { draws, type DrawRow } from './draw.projection.js';

const ENTRY = `entry, declaration, slot, gate, route, direction, class, hour, firm, carrier, status, draws`;
const DRAW = `draw, gate, route, direction, class, hour, status, places, entrants, commitment,
  committed_at AS "committedAt", seed, committed_position::float8 AS "committedPosition", mix, outcomes, why,
  ended_at AS "endedAt"`;

/** The read models of draws and of those who wait for them. */
@Injectable()
export class DrawRows {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  /** Throws `not-found`; `lists-behind` for what may have been made just now. */
  async entry(entry: string): Promise<DrawEntryRow> {
    return this.one<DrawEntryRow>(drawEntries.name, `SELECT ${ENTRY} FROM draw_entry WHERE entry = $1`, entry);
  }

  entries(conditions: Conditions, limit: number): Promise<DrawEntryRow[]> {
    const most = conditions.value(limit);
    const text = `SELECT ${ENTRY} FROM draw_entry ${conditions.where} ORDER BY entry DESC LIMIT ${most}`;
    return this.source.query(text, conditions.values);
  }

  /** Throws `not-found`; `lists-behind` for what may have been made just now. */
  async draw(draw: string): Promise<DrawRow> {
    return this.one<DrawRow>(draws.name, `SELECT ${DRAW} FROM draw WHERE draw = $1`, draw);
  }

  draws(conditions: Conditions, limit: number): Promise<DrawRow[]> {
    const most = conditions.value(limit);
    const text = `SELECT ${DRAW} FROM draw ${conditions.where} ORDER BY committed_at DESC, draw DESC LIMIT ${most}`;
    return this.source.query(text, conditions.values);
  }

  private async one<Row>(projection: string, text: string, id: string): Promise<Row> {
    const { fresh } = await this.models.waitFor(projection, (await this.store.head()).position);
    const [row]: Row[] = await this.source.query(text, [id]);
    if (row) return row;
    throw fresh ? refuse('not-found') : storeProblem('lists-behind');
  }
}
