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

  /** All of them in their order, those that were booked until now too, with what is declared of each. Throws `lists-behind`. */
  async of(closure: Closure): Promise<Touched[]> {
    const rows = await this.rowsIn(closure);
    const carried = await Promise.all(rows.map((row) => this.carriedOf(row)));
    return inOrder(
      rows.flatMap(({ ticket, code, direction, class: kind, hour, issuedAt }, n) => {
        const what = carried[n] as Carried;
        if (namesGoods(closure) && !touches(closure, what)) return [];
        const line = `${closure.route}.${direction}.${kind}`;
        const place = { ticket, code, direction, class: kind, hour, line };
        return [{ ...place, bookedAt: new Date(issuedAt).toISOString(), carried: what }];
      }),
    );
  }

  /** Their tickets in the same order. Declarations are read only where the closure names goods. Throws `lists-behind`. */
  async ticketsOf(closure: Closure): Promise<string[]> {
    if (namesGoods(closure)) return (await this.of(closure)).map(({ ticket }) => ticket);
    const rows = await this.rowsIn(closure);
    const ordered = inOrder(
      rows.map(({ ticket, hour, issuedAt, direction, class: kind }) => ({
        ticket,
        hour,
        line: `${closure.route}.${direction}.${kind}`,
        bookedAt: new Date(issuedAt).toISOString(),
      })),
    );
    return ordered.map(({ ticket }) => ticket);
  }

  private async rowsIn(closure: Closure): Promise<Row[]> {
    await this.models.reach(ticketList.name, (await this.store.head()).position);
    const from = plusMinutes(new Date(closure.from), -60).toISOString();
    const rows: Row[] = await this.source.query(
      `SELECT ticket, declaration, code, direction, class, cargo, hour, issued_at AS "issuedAt" FROM ticket_list
       WHERE route = $1 AND direction = ANY($2) AND status = 'BOOKED' AND hour >= $3 AND ($4::timestamptz IS NULL OR hour < $4)`,
      [closure.route, closure.directions, from, closure.to ?? null],
    );
    return rows
      .map((row) => ({ ...row, hour: new Date(row.hour).toISOString() }))
      .filter(({ hour }) => liesIn(hour, closure));
  }

  private async carriedOf({ declaration, cargo }: Row): Promise<Carried> {
    const { state } = await this.store.load(acceptedDeclaration(declaration));
    return state ? carriedOf(state.facts) : { cargo, hs: [] };
  }
}
