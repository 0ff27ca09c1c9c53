import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { CargoKind, Direction, QueueClass } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../declarations/index.js';
import { carriedOf, namesGoods, touches, type Carried, type Closure } from '../../gates/index.js';
import { inOrder, liesIn, type TouchedBooking } from '../domain/plan-moves.js';
import { ticketList } from '../tickets/ticket-list/ticket-list.projection.js';

/** A booking that a closure touches, with what its vehicle carries. */
export interface Touched extends TouchedBooking {
  readonly code: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly carried: Carried;
}

interface Row {
  readonly ticket: string;
  readonly declaration: string;
  readonly code: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly cargo: CargoKind;
  readonly hour: string;
  readonly issuedAt: string;
}

/** Finds the bookings in the closed time of a closure. */
@Injectable()
export class TouchedBookings {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  /** All of them in their order. Codes of goods are read from declarations only where the closure names codes. */
  async of(closure: Closure): Promise<Touched[]> {
    await this.models.waitFor(ticketList.name, (await this.store.head()).position);
    const from = plusMinutes(new Date(closure.from), -60).toISOString();
    const rows: Row[] = await this.source.query(
      `SELECT ticket, declaration, code, direction, class, cargo, hour, issued_at AS "issuedAt" FROM ticket_list
       WHERE route = $1 AND direction = ANY($2) AND status = 'BOOKED' AND hour >= $3 AND ($4::timestamptz IS NULL OR hour < $4)`,
      [closure.route, closure.directions, from, closure.to ?? null],
    );
    const touched: Touched[] = [];
    for (const { declaration, cargo, issuedAt, ...row } of rows) {
      const hour = new Date(row.hour).toISOString();
      if (!liesIn(hour, closure)) continue;
      const carried = await this.carriedOf(declaration, cargo);
      if (namesGoods(closure) && !touches(closure, carried)) continue;
      const line = `${closure.route}.${row.direction}.${row.class}`;
      touched.push({ ...row, hour, line, bookedAt: new Date(issuedAt).toISOString(), carried });
    }
    return inOrder(touched);
  }

  private async carriedOf(declaration: string, cargo: CargoKind): Promise<Carried> {
    const { state } = await this.store.load(acceptedDeclaration(declaration));
    return state ? carriedOf(state.facts) : { cargo, hs: [] };
  }
}
