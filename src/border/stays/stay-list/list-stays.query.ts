import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { PlatesOfTractors } from '../../declarations/index.js';
import type { StayKind } from '../domain/stay-events.js';
import { stayList, type StayRow } from './stay-list.projection.js';

/** The nearest limit first, or the latest. */
export const STAY_SORTS = ['ENDS_BY', 'ENDS_BY_DOWN'] as const;
export type StaySort = (typeof STAY_SORTS)[number];

export interface StayFilter extends PageQuery {
  /** Only those over their limit, or ended over it. */
  readonly over?: boolean;
  readonly ended?: boolean;
  readonly kind?: StayKind;
  readonly direction?: Direction;
  readonly sort?: StaySort;
}

export interface ListedStay extends Omit<StayRow, 'stay' | 'vehicle'> {
  /** Of the tractor that has the stay, which need not be the one that is declared now. */
  readonly plate?: string;
}

/** The stays that began at a gate, the nearest limit first unless told. */
export class ListStays extends Query<Page<ListedStay>> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly filter: StayFilter,
  ) {
    super();
  }
}

@QueryHandler(ListStays)
export class ListStaysHandler implements IQueryHandler<ListStays> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `wrong-gate`. */
  async execute({ by, gate, filter }: ListStays): Promise<Page<ListedStay>> {
    if (by.gate !== undefined && by.gate !== gate) throw refuse('wrong-gate');
    const { over = false, ended = false, kind, direction, sort = 'ENDS_BY', cursor, limit, after } = filter;
    const { fresh, position } = await this.models.waitFor(stayList.name, after ?? 0);
    const conditions = new Conditions();
    conditions.and('gate = ?', gate).and('kind = ?', kind).and('direction = ?', direction);
    conditions.also(ended ? 'ended_at IS NOT NULL' : 'ended_at IS NULL');
    if (over) conditions.also('(alarm = 0 OR over_minutes > 0)');
    const down = sort === 'ENDS_BY_DOWN';
    if (cursor !== undefined) {
      // One that was made in the other order has another length, and is refused.
      const [endsBy = '', stay = ''] = valuesOf(cursor, down ? 3 : 2);
      conditions.and(`ends_by || ' ' || stay ${down ? '<' : '>'} ?`, `${endsBy} ${stay}`);
    }
    const found: StayRow[] = await this.source.query(
      `SELECT stay, declaration, gate, firm, kind, direction, since, ends_by AS "endsBy", alarm, ended_at AS "endedAt", why,
              over_minutes AS "overMinutes", vehicle, left_behind AS "leftBehind"
       FROM stay_list ${conditions.where} ORDER BY ends_by || ' ' || stay ${down ? 'DESC' : 'ASC'} LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const rows = found.slice(0, limit);
    const plates = await this.questions.execute(new PlatesOfTractors(by, rows));
    const items = rows.map((row, nth) => {
      const { stay: _, vehicle: __, ...listed } = row;
      const plate = plates[nth];
      return { ...listed, ...(plate && { plate }) };
    });
    const last = rows.at(-1);
    const next =
      found.length > limit && last ? { next: cursorOf([last.endsBy, last.stay, ...(down ? [sort] : [])]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
