import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { hanoiDay, startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Principal } from '../../shared/domain/roles.js';
import { CLOCK_STANDS } from './domain/dossier-state.js';
import type { DossierBoardAnswer, DossierBoardLine } from './dossier.answer.js';
import { Offices } from './offices.js';

const DAY_MS = 86_400_000;

export interface DossierBoardFilter {
  /** Days in Hanoi on which dossiers were sent, both counted. */
  readonly from?: string;
  readonly to?: string;
}

/** Dossiers by office: received, in time, late, what is due today and overdue, satisfaction. */
export class DossierBoard extends Query<DossierBoardAnswer> {
  constructor(
    readonly by: Principal,
    readonly filter: DossierBoardFilter,
  ) {
    super();
  }
}

type Line = Omit<DossierBoardLine, 'officeName' | 'satisfaction'> & { readonly sum: number };

@QueryHandler(DossierBoard)
export class DossierBoardHandler implements IQueryHandler<DossierBoard> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  /** The province sees every office, its people their own. */
  async execute({ by, filter: { from, to } }: DossierBoard): Promise<DossierBoardAnswer> {
    const now = this.clock.now();
    const where = new Conditions();
    const [at, endOfDay, standing] = [
      where.value(now),
      where.value(new Date(startOfHanoiDay(hanoiDay(now)).getTime() + DAY_MS)),
      where.value(CLOCK_STANDS),
    ];
    where
      .and('office = ?', by.roles.includes('PROVINCE') ? undefined : (by.office ?? ''))
      .and('sent_at >= ?', from && startOfHanoiDay(from))
      .and('sent_at < ?', to && new Date(startOfHanoiDay(to).getTime() + DAY_MS));
    // Neither over nor standing has a deadline: that is not late.
    const late = `(dossier @> '{"late": true}' OR in_time IS FALSE OR coalesce(due_at < ${at}, false))`;
    const rows = await this.source.query<Line[]>(
      `SELECT office, count(*)::int AS received,
              count(*) FILTER (WHERE ended_at IS NOT NULL AND NOT ${late})::int AS "inTime",
              count(*) FILTER (WHERE ${late})::int AS late,
              count(*) FILTER (WHERE ended_at IS NULL AND NOT ${late})::int AS open,
              count(*) FILTER (WHERE ended_at IS NULL AND NOT ${late} AND due_at < ${endOfDay})::int AS "dueToday",
              count(*) FILTER (WHERE ended_at IS NULL AND ${late})::int AS overdue,
              count(*) FILTER (WHERE state = ANY(${standing}))::int AS standing,
              count(stars)::int AS ratings, coalesce(sum(stars), 0)::int AS sum
       FROM dossier ${where.where} GROUP BY office ORDER BY overdue DESC, received DESC, office`,
      where.values,
    );
    const names = await this.offices.names(rows.map(({ office }) => office));
    return {
      items: rows.map(({ sum, ...line }) => {
        const officeName = names.get(line.office);
        return {
          ...line,
          ...(officeName && { officeName }),
          ...(line.ratings > 0 && { satisfaction: Math.round((sum / line.ratings) * 10) / 10 }),
        };
      }),
    };
  }
}
