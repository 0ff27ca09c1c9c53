import { Injectable } from '@nestjs/common';
import { LogPool } from '../database/pools.js';
import { LogRegistry } from './log-registry.js';
import { storeProblem } from './store-problems.js';

export interface Freshness {
  /** The projection has taken everything up to the position that was asked for. */
  readonly fresh: boolean;
  /** How far it has come. */
  readonly position: number;
}

const LOOK_MS = 10;

/** How far the read models are, for reading one's own writes. */
@Injectable()
export class ReadModels {
  constructor(
    private readonly pool: LogPool,
    private readonly registry: LogRegistry,
  ) {}

  /** Waits until a projection has taken the log up to `position`, at most so many milliseconds; then tells how far it is. */
  async waitFor(projection: string, position: number, patience = 500): Promise<Freshness> {
    const types = this.registry.projections.find(({ name }) => name === projection)?.types;
    if (!types) throw new Error(`There is no projection ${projection}`);
    const until = performance.now() + patience;
    for (;;) {
      const state = await this.look(projection, position, types);
      if (state.fresh || performance.now() >= until) return state;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /**
   * For whoever decides by a list: what it does not show yet would be passed over in silence. Throws `lists-behind` when the
   * projection has not taken the log up to `position` in time.
   */
  async reach(projection: string, position: number, patience = 2_000): Promise<void> {
    const { fresh } = await this.waitFor(projection, position, patience);
    if (!fresh) throw storeProblem('lists-behind');
  }

  /** As `waitFor`, for a list that is made of several: fresh when all are, and as far as the last of them. */
  async waitForAll(projections: readonly string[], position: number, patience = 500): Promise<Freshness> {
    const all = await Promise.all(projections.map((each) => this.waitFor(each, position, patience)));
    return { fresh: all.every(({ fresh }) => fresh), position: Math.min(...all.map(({ position: at }) => at)) };
  }

  /** A checkpoint is not written for events that do not matter, hence the look at what lies between. */
  private async look(name: string, position: number, types: readonly string[]): Promise<Freshness> {
    const { rows } = await this.pool.query<Freshness>({
      name: 'freshness',
      text: `SELECT c.position, c.position >= $2 OR NOT EXISTS (
               SELECT FROM event e WHERE e.position > c.position AND e.position <= $2 AND e.type = ANY($3)) AS fresh
             FROM checkpoint c WHERE c.name = $1`,
      values: [name, position, types],
    });
    const row = rows[0] ?? { position: 0, fresh: position === 0 };
    return row.fresh ? { fresh: true, position: Math.max(row.position, position) } : row;
  }
}
