import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { cursorOf, valuesOf, type Page } from '../../../../shared/http/paging.js';
import { FITS, FindByMark, PlatesOf } from '../../../declarations/index.js';
import { prefixOf } from '../../../gates/index.js';
import type { TicketStatus } from '../../domain/queue-events.js';
import { codesMeant } from '../../domain/typed-code.js';
import { ticketList } from '../ticket-list/ticket-list.projection.js';
import type { FoundVehicle } from './find-vehicle.answer.js';

export interface Sought {
  readonly q: string;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** Vehicles of a gate by something typed, best fit first; of equal fits those that are still open, then the newest. */
export class FindVehicle extends Query<Page<FoundVehicle>> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly sought: Sought,
  ) {
    super();
  }
}

type Found = Omit<FoundVehicle, 'plate' | 'code' | 'status'>;
interface Ticket {
  readonly declaration: string;
  readonly code: string;
  readonly status: TicketStatus;
}

/** At most so many of one kind; codes come round again, so older tickets may have had the same. */
const MOST = 20;

@QueryHandler(FindVehicle)
export class FindVehicleHandler implements IQueryHandler<FindVehicle> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `wrong-gate`, `malformed-request`. */
  async execute({ by, gate, sought }: FindVehicle): Promise<Page<FoundVehicle>> {
    requireGate(by, gate);
    const { q, cursor, limit, after = 0 } = sought;
    const tickets = await this.models.waitFor(ticketList.name, after);
    const marks = await this.questions.execute(new FindByMark(by, gate, q, after));
    const ranked = ofEachTheBest([...(await this.byCode(gate, q)), ...marks.found]);
    const from = cursor === undefined ? 0 : ranked.findIndex((each) => keyOf(each) > (valuesOf(cursor, 1)[0] ?? ''));
    const shown = from === -1 ? [] : ranked.slice(from, from + limit);
    const last = shown.at(-1);
    const more = last !== undefined && from + limit < ranked.length;
    return {
      items: await this.told(by, shown),
      ...(more && { next: cursorOf([keyOf(last)]) }),
      position: Math.min(tickets.position, marks.position),
      stale: !(tickets.fresh && marks.fresh),
    };
  }

  /** By the code that its ticket has, or had before it was sent here. */
  private async byCode(gate: Gate, q: string): Promise<Found[]> {
    const codes = codesMeant(q, prefixOf(gate));
    if (codes.length === 0) return [];
    const rows: { declaration: string; direction: Direction; open: boolean; text: string }[] = await this.source.query(
      `SELECT declaration, direction, status NOT IN ('DONE', 'RELEASED') AS open,
              CASE WHEN code = ANY($2) THEN code ELSE (
                SELECT former FROM jsonb_array_elements_text(former_codes) AS former WHERE former = ANY($2) LIMIT 1) END AS text
       FROM ticket_list WHERE gate = $1 AND (code = ANY($2) OR former_codes ?| $2)
       ORDER BY issued_at DESC LIMIT ${MOST}`,
      [gate, codes],
    );
    return rows.map(({ text, ...row }) => ({ ...row, by: { kind: 'TICKET', text, fit: 'EXACT', misread: [] } }));
  }

  /** With its ticket, and its plate where the asker may see it. */
  private async told(by: Principal, found: readonly Found[]): Promise<FoundVehicle[]> {
    const ids = found.map(({ declaration }) => declaration);
    if (ids.length === 0) return [];
    const plates = await this.questions.execute(new PlatesOf(by, ids));
    const rows: Ticket[] = await this.source.query(
      `SELECT DISTINCT ON (declaration) declaration, code, status FROM ticket_list WHERE declaration = ANY($1)
       ORDER BY declaration, issued_at DESC`,
      [ids],
    );
    const tickets = new Map(rows.map(({ declaration, ...ticket }) => [declaration, ticket]));
    return found.map((each) => {
      const plate = plates.get(each.declaration);
      return { ...each, ...tickets.get(each.declaration), ...(plate && { plate }) };
    });
  }
}

/** One line a vehicle, by what fits best. */
function ofEachTheBest(found: readonly Found[]): readonly Found[] {
  const ranked = found.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const first = new Map<string, Found>();
  for (const each of ranked) if (!first.has(each.declaration)) first.set(each.declaration, each);
  return [...first.values()];
}

/** What the hits are sorted by, as text: fit, open ones first, newest first. */
function keyOf({ by, open, declaration }: Found): string {
  return `${FITS.indexOf(by.fit)}${open ? 0 : 1}${newestFirst(declaration)}`;
}

/** Ids begin with their time; turned round they sort the other way. */
function newestFirst(id: string): string {
  return Array.from(id, (sign) => {
    const digit = '0123456789abcdef'.indexOf(sign);
    return digit === -1 ? sign : (15 - digit).toString(16);
  }).join('');
}
