import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../../shared/clock/clock.js';
import { hanoiDay, plusMinutes } from '../../../../shared/domain/hanoi-time.js';
import type { Gate, QueueClass } from '../../../../shared/domain/place.js';

/** How often the estimates of a class came true. */
export interface HitRate {
  readonly class: QueueClass;
  readonly calls: number;
  readonly inHalf: number;
  readonly inNineOfTen: number;
}

export interface HitRates {
  readonly gate: Gate;
  /** Hanoi days, both included. */
  readonly from: string;
  readonly to: string;
  readonly classes: readonly HitRate[];
}

/** The hit rates of a gate over the last days. */
export class HitRatesOf extends Query<HitRates> {
  constructor(
    readonly gate: Gate,
    readonly days: number,
  ) {
    super();
  }
}

@QueryHandler(HitRatesOf)
export class HitRatesOfHandler implements IQueryHandler<HitRatesOf> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute({ gate, days }: HitRatesOf): Promise<HitRates> {
    const now = this.clock.now();
    const [from, to] = [hanoiDay(plusMinutes(now, -(days - 1) * 24 * 60)), hanoiDay(now)];
    const classes: HitRate[] = await this.source.query(
      `SELECT class, sum(calls)::int AS calls, sum(in_half)::int AS "inHalf", sum(in_nine_of_ten)::int AS "inNineOfTen"
       FROM estimate_hits WHERE gate = $1 AND day BETWEEN $2 AND $3 GROUP BY class ORDER BY class`,
      [gate, from, to],
    );
    return { gate, from, to, classes };
  }
}
