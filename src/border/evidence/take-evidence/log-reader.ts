import { Injectable } from '@nestjs/common';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import { LogPool } from '../../../shared/database/pools.js';
import { EVENT_COLUMNS, type EventRow } from '../../../shared/event-store/event-row.js';
import { declarationStream, ticketOf } from '../../declarations/index.js';
import type { Evidence } from '../domain/evidence.js';

/** An event with the hash that proves it and that of the one before it in its stream (null: it is the first). */
export interface ProvenRow extends EventRow {
  readonly hash: string;
  readonly prev: string | null;
}

const COLUMNS = EVENT_COLUMNS.split(', ')
  .map((column) => `e.${column}`)
  .join(', ');
const PROVEN = `SELECT ${COLUMNS}, encode(e.hash, 'hex') AS hash, encode(p.hash, 'hex') AS prev
  FROM event e LEFT JOIN event p ON p.stream = e.stream AND p.version = e.version - 1`;
const BATCH = 1_000;

/** Reads out of the log what an export is about, in its order, a batch at a time. */
@Injectable()
export class LogReader {
  constructor(private readonly pool: LogPool) {}

  async *eventsOf(evidence: Evidence, upTo: number): AsyncGenerator<ProvenRow> {
    const { subject, gate } = evidence;
    if (subject.kind === 'PERIOD') yield* this.ofPeriod(evidence, new Date(subject.from), new Date(subject.to), upTo);
    else if (subject.kind === 'DECLARATION') yield* this.ofDeclaration(subject.declaration, upTo);
    else
      for (const declaration of await this.declaredWith(subject.vehicle, gate, upTo))
        yield* this.ofDeclaration(declaration, upTo);
  }

  /** Its own streams whole, and its lines on the days' sheets of calls. */
  private async *ofDeclaration(declaration: string, upTo: number): AsyncGenerator<ProvenRow> {
    const ticket = ticketOf(declaration);
    const streams = [
      declarationStream(declaration),
      `clearance-${declaration}`,
      `customs-carriage-${declaration}`,
      `ticket-${ticket}`,
      `pass-${ticket}`,
    ];
    const own = await this.read('WHERE e.stream = ANY($1) AND e.position <= $2', [streams, upTo]);
    const calls = own.filter(({ type }) => type === 'TicketCalled').map(({ data }) => data as CalledWhere);
    const sheets = [...new Set(calls.map(sheetOf))];
    const lines = await this.read(`WHERE e.stream = ANY($1) AND e.data->>'ticket' = $2 AND e.position <= $3`, [
      sheets,
      ticket,
      upTo,
    ]);
    yield* [...own, ...lines].toSorted((a, b) => a.position - b.position);
  }

  /** What was recorded in a period: an agency's own decisions at its gate; for the auditor everything. */
  private async *ofPeriod({ agency, gate }: Evidence, from: Date, to: Date, upTo: number): AsyncGenerator<ProvenRow> {
    const last = Math.min(upTo, (await this.firstSince(to, upTo)) - 1);
    for (let after = (await this.firstSince(from, upTo)) - 1; after < last; after += BATCH) {
      const until = Math.min(last, after + BATCH);
      yield* await this.read(
        `WHERE e.position > $1 AND e.position <= $2
           AND ($3::text IS NULL OR (e.data->>'agency' = $3 AND e.data->>'gate' = $4))`,
        [after, until, agency ?? null, gate ?? null],
      );
    }
  }

  /** The first position that was recorded at an instant or later; the log grows in time, so it is searched for by halves. */
  private async firstSince(at: Date, upTo: number): Promise<number> {
    let [low, high] = [1, upTo + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const { rows } = await this.pool.query<{ before: boolean }>(
        'SELECT recorded_at < $2 AS before FROM event WHERE position = $1',
        [middle, at],
      );
      if (rows[0]?.before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private async declaredWith(vehicle: string, gate: Gate | undefined, upTo: number): Promise<readonly string[]> {
    const streams = [`vehicle-${vehicle}-EXPORT`, `vehicle-${vehicle}-IMPORT`];
    const claims = await this.read(`WHERE e.stream = ANY($1) AND e.type = 'VehicleClaimed' AND e.position <= $2`, [
      streams,
      upTo,
    ]);
    const declared = [...new Set(claims.map(({ data }) => (data as { declaration: string }).declaration))];
    if (gate === undefined) return declared;
    // Each gate that it was ever declared to: what happened there is its evidence, wherever the vehicle went afterwards.
    const all = declared.map(declarationStream);
    const { rows } = await this.pool.query<{ stream: string }>(
      `SELECT DISTINCT stream FROM event
       WHERE stream = ANY($1) AND position <= $2 AND $3 IN (data->>'gate', data->'facts'->>'gate')`,
      [all, upTo, gate],
    );
    const here = new Set(rows.map(({ stream }) => stream));
    return declared.filter((each) => here.has(declarationStream(each)));
  }

  private async read(where: string, values: readonly unknown[]): Promise<ProvenRow[]> {
    const { rows } = await this.pool.query<ProvenRow>(`${PROVEN} ${where} ORDER BY e.position`, [...values]);
    return rows;
  }
}

interface CalledWhere {
  readonly gate: Gate;
  readonly direction: string;
  readonly at: string;
}

function sheetOf({ gate, direction, at }: CalledWhere): string {
  return `calls-${gate}-${direction}-${hanoiDay(new Date(at))}`;
}
