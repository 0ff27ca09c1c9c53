import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Bodies } from '../bodies/index.js';
import type { PetitionKind } from './domain/petition-matter.js';
import type { BoardLine, PetitionBoard as Board } from './petition.answer.js';

export interface BoardFilter {
  /** Days in Hanoi on which a body came to have it, both counted. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: PetitionKind;
}

/** Reports and complaints by body: received, in time, late, satisfaction. Denunciations are in no figure. */
export class PetitionBoard extends Query<Board> {
  constructor(
    readonly by: Principal,
    readonly filter: BoardFilter,
  ) {
    super();
  }
}

type Line = Omit<BoardLine, 'officeName' | 'satisfaction'> & { readonly stars: number };

@QueryHandler(PetitionBoard)
export class PetitionBoardHandler implements IQueryHandler<PetitionBoard> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  /** The province sees every body, an official his own. */
  async execute({ by, filter: { from, to, kind } }: PetitionBoard): Promise<Board> {
    const where = new Conditions();
    const now = where.value(this.clock.now());
    where
      .and('t.office = ?', by.office)
      .and('p.kind = ?', kind)
      .and('t.from_at >= ?', from && startOfHanoiDay(from))
      .and('t.from_at < ?', to && new Date(startOfHanoiDay(to).getTime() + 86_400_000));
    const late = `(t.late OR (t.left_at IS NULL AND t.due_at < ${now}))`;
    const answered = `t.outcome = 'ANSWERED' AND p.stars IS NOT NULL`;
    const rows = await this.source.query<Line[]>(
      `SELECT t.office, count(*)::int AS received,
              count(*) FILTER (WHERE t.left_at IS NOT NULL AND NOT t.late)::int AS "inTime",
              count(*) FILTER (WHERE ${late})::int AS late,
              count(*) FILTER (WHERE t.left_at IS NULL AND NOT ${late})::int AS open,
              count(*) FILTER (WHERE t.left_at IS NULL AND s.petition IS NOT NULL)::int AS stuck,
              count(*) FILTER (WHERE ${answered})::int AS ratings,
              coalesce(sum(p.stars) FILTER (WHERE ${answered}), 0)::int AS stars
       FROM petition_turn t JOIN petition p ON p.id = t.petition
       LEFT JOIN petition_stuck s ON s.petition = p.id ${where.where}
       GROUP BY t.office ORDER BY received DESC, t.office`,
      where.values,
    );
    const names = await this.bodies.names(rows.map(({ office }) => office));
    return {
      items: rows.map(({ stars, stuck = 0, ...line }) => {
        const officeName = names.get(line.office);
        return {
          ...line,
          ...(stuck > 0 && { stuck }),
          ...(officeName && { officeName }),
          ...(line.ratings > 0 && { satisfaction: Math.round((stars / line.ratings) * 10) / 10 }),
        };
      }),
    };
  }
}
