import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../../shared/clock/clock.js';
import { hanoiDay, plusMinutes, startOfHanoiDay } from '../../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../../shared/domain/place.js';
import type { Words } from '../../../../shared/domain/problem.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { GROUND_CODES, OUT_OF_TURN_GROUNDS, type OutOfTurnGround } from '../../domain/out-of-turn-events.js';
import { OUT_OF_TURN } from '../../settings/out-of-turn.setting.js';

export interface OutOfTurnCount {
  readonly day: string;
  readonly ground: OutOfTurnGround;
  readonly calls: number;
  readonly confirmed: number;
  readonly irregular: number;
}

export interface GroundShown {
  readonly ground: OutOfTurnGround;
  readonly words: Words;
  readonly open: boolean;
}

export interface OutOfTurnCounts {
  readonly gate: Gate;
  readonly from: string;
  readonly to: string;
  readonly counts: readonly OutOfTurnCount[];
  readonly grounds: readonly GroundShown[];
}

/** So many days are shown when none are named. */
const DAYS = 30;
const DAY_MINUTES = 24 * 60;

/** For everyone: how many vehicles went before others at a gate, by Hanoi day (`yyyy-mm-dd`, both included) and ground. */
export class CountOutOfTurn extends Query<OutOfTurnCounts> {
  constructor(
    readonly gate: Gate,
    readonly from?: string,
    readonly to?: string,
  ) {
    super();
  }
}

@QueryHandler(CountOutOfTurn)
export class CountOutOfTurnHandler implements IQueryHandler<CountOutOfTurn> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ gate, from: first, to: last }: CountOutOfTurn): Promise<OutOfTurnCounts> {
    const now = this.clock.now();
    const to = last ?? hanoiDay(now);
    const from = first ?? hanoiDay(plusMinutes(startOfHanoiDay(to), -(DAYS - 1) * DAY_MINUTES));
    const [counts, { state }] = await Promise.all([
      this.source.query<OutOfTurnCount[]>(
        `SELECT day, ground, count(*)::int AS calls,
                count(*) FILTER (WHERE status = 'CONFIRMED')::int AS confirmed,
                count(*) FILTER (WHERE status = 'IRREGULAR')::int AS irregular
         FROM out_of_turn_call WHERE gate = $1 AND day BETWEEN $2 AND $3
         GROUP BY day, ground ORDER BY day DESC, ground LIMIT 2000`,
        [gate, from, to],
      ),
      this.store.load(settingStream(OUT_OF_TURN, gate)),
    ]);
    const open = inForce(state, now).grounds;
    const grounds = GROUND_CODES.map((ground) => ({
      ground,
      words: OUT_OF_TURN_GROUNDS[ground],
      open: open.includes(ground),
    }));
    return { gate, from, to, counts, grounds };
  }
}
