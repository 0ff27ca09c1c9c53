import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BoardTail } from './board-tail.js';
import { LiveTopics } from './live-topics.js';

/** Where the head of the log stood at some real time (ms). */
interface Sample {
  readonly at: number;
  readonly head: number;
}

const KEPT_SAMPLES = 120;

/**
 * Knows when what the live channel shows was last complete: everything that was in the log by then has been projected,
 * and the tail has delivered it. Measured by samples of the head, so that a steady load does not look like a standstill.
 */
@Injectable()
export class Freshness {
  private projected = 0;
  private samples: Sample[] = [];

  constructor(
    private readonly source: DataSource,
    private readonly topics: LiveTopics,
    private readonly tail: BoardTail,
  ) {}

  /** Looks once; one round trip. An unreachable database leaves the last time standing. */
  async look(): Promise<void> {
    const at = Date.now();
    const names = [...new Set(this.topics.all().flatMap((topic) => topic.projections))];
    const [row] = await this.source.query<{ head: string; reached: string | null; whole: boolean }[]>(
      `SELECT (SELECT coalesce(max(position), 0) FROM event) AS head, min(position) AS reached,
              count(*) = $2 AND bool_and(stopped_at IS NULL) AS whole
         FROM checkpoint WHERE name = ANY($1)`,
      [names, names.length],
    );
    if (!row?.whole) return;
    this.samples = [...this.samples, { at, head: Number(row.head) }].slice(-KEPT_SAMPLES);
    for (const sample of this.samples) if (sample.head <= Number(row.reached)) this.projected = sample.at;
  }

  /** Real time in ms. */
  get since(): number {
    return Math.min(this.projected, this.tail.lastComplete);
  }
}
