import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../../shared/clock/clock.js';
import { Conditions } from '../../../../shared/database/conditions.js';
import { QUEUE_CLASSES, type Direction, type Gate, type QueueClass } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { cursorOf, idOf, valuesOf, type Page } from '../../../../shared/http/paging.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { ChecksOf, type StandingCheck } from '../../../clearance/index.js';
import { MissingOf, PlatesOf, type Missing } from '../../../declarations/index.js';
import { WAITING_STATUSES, cutoffsOf, type WaitingStatus } from '../../domain/long-wait.js';
import { LONG_WAITS } from '../../settings/long-waits.setting.js';
import { ticketList, type TicketRow } from '../ticket-list/ticket-list.projection.js';

export interface LongWaitFilter {
  readonly status?: WaitingStatus;
  readonly class?: QueueClass;
  readonly direction?: Direction;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

type Shown = 'ticket' | 'declaration' | 'code' | 'route' | 'direction' | 'cargo' | 'class' | 'stage' | 'yard' | 'lane';

/** A vehicle that waits too long, and all that may be why. */
export interface LongWait extends Pick<TicketRow, Shown> {
  readonly status: WaitingStatus;
  /** Since when it waits where it stands; ISO instant. */
  readonly since: string;
  /** Minutes, after which it waits too long. */
  readonly limitMinutes: number;
  readonly plate?: string;
  readonly missing: readonly Missing[];
  readonly checks: readonly StandingCheck[];
}

/** Who waits too long at a gate, the longest first. */
export class ListLongWaits extends Query<Page<LongWait>> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly filter: LongWaitFilter,
  ) {
    super();
  }
}

const SINCE = `CASE t.status WHEN 'CALLED' THEN t.called_at WHEN 'ADMITTED' THEN t.changed_at
  ELSE coalesce(t.checked_in_at, t.changed_at) END`;

@QueryHandler(ListLongWaits)
export class ListLongWaitsHandler implements IQueryHandler<ListLongWaits> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ by, gate, filter }: ListLongWaits): Promise<Page<LongWait>> {
    const asked = filter.after ?? (await this.store.head()).position;
    const list = await this.models.waitFor(ticketList.name, asked);
    const found = await this.rows(gate, filter);
    const rows = found.slice(0, filter.limit);
    const ids = rows.map(({ declaration }) => declaration);
    const [told, open, plates] = await Promise.all([
      this.questions.execute(new MissingOf(ids, asked)),
      this.questions.execute(new ChecksOf(ids, asked)),
      this.questions.execute(new PlatesOf(by, ids)),
    ]);
    const items = rows.map((row) => {
      const plate = plates.get(row.declaration);
      const missing = told.missing.get(row.declaration) ?? [];
      return { ...row, ...(plate && { plate }), missing, checks: open.checks.get(row.declaration) ?? [] };
    });
    const last = items.at(-1);
    const more = found.length > filter.limit && last;
    return {
      items,
      ...(more && { next: cursorOf([last.since, last.ticket]) }),
      position: Math.min(list.position, told.position, open.position),
      stale: !(list.fresh && told.fresh && open.fresh),
    };
  }

  private async rows(gate: Gate, filter: LongWaitFilter): Promise<Omit<LongWait, 'missing' | 'checks' | 'plate'>[]> {
    const now = this.clock.now();
    const { state } = await this.store.load(settingStream(LONG_WAITS, gate));
    const cutoffs = cutoffsOf(inForce(state, now), QUEUE_CLASSES, now);
    const where = new Conditions().and('t.gate = ?', gate).and('t.status = ?', filter.status);
    where.and('t.class = ?', filter.class).and('t.direction = ?', filter.direction);
    const cut = (of: (each: (typeof cutoffs)[number]) => unknown) => where.value(cutoffs.map(of));
    const limits = `unnest(${cut((each) => each.status)}::text[], ${cut((each) => each.class)}::text[],
      ${cut((each) => each.limit)}::int[], ${cut((each) => each.before)}::timestamptz[]) AS c(status, class, minutes, before)`;
    // Said as its index says it, so that tickets of long ago are not looked through.
    where.also(`t.status IN (${WAITING_STATUSES.map((each) => `'${each}'`).join(', ')})`);
    where.also('s.since < c.before');
    if (filter.cursor) {
      const [since = '', ticket = ''] = valuesOf(filter.cursor, 2);
      where.also(`(s.said, t.ticket) > (${where.value(since)}, ${where.value(idOf(cursorOf([ticket])))})`);
    }
    return this.source.query(
      `SELECT t.ticket, t.declaration, t.code, t.route, t.direction, t.cargo, t.class, t.status, t.stage, t.yard, t.lane,
              s.said AS since, c.minutes AS "limitMinutes"
         FROM ticket_list t
         JOIN ${limits} ON c.status = t.status AND c.class = t.class
         CROSS JOIN LATERAL (SELECT ${SINCE} AS since,
           to_char((${SINCE}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS said) s
        ${where.where} ORDER BY s.said, t.ticket LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
  }
}
