import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CargoKind, Direction, Gate, LaneKind } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { ticketList } from '../tickets/ticket-list/ticket-list.projection.js';

export interface BookedTicket {
  readonly declaration: string;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly hour: Date;
}

/** Counts whom a change of lanes, yards or calendars comes into, in the list as the log stands now. */
@Injectable()
export class TicketsTouched {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  /** Called to a lane, and standing in it. */
  async ofLane(gate: Gate, lane: string): Promise<{ called: number; inLane: number }> {
    const [row] = await this.rows<{ called: number; inLane: number }>(
      `SELECT count(*) FILTER (WHERE status = 'CALLED')::int AS called,
              count(*) FILTER (WHERE status = 'ADMITTED')::int AS "inLane"
         FROM ticket_list WHERE gate = $1 AND lane = $2`,
      [gate, lane],
    );
    return row ?? { called: 0, inLane: 0 };
  }

  /** Who waits for lanes of a kind, by direction and cargo. */
  waitingFor(gate: Gate, route: string, kind: LaneKind) {
    return this.rows<{ direction: Direction; cargo: CargoKind; vehicles: number }>(
      `SELECT direction, cargo, count(*)::int AS vehicles FROM ticket_list
        WHERE gate = $1 AND route = $2 AND stage = $3 AND status = 'WAITING' GROUP BY direction, cargo`,
      [gate, route, kind],
    );
  }

  /** Held in a park, called out of it, and called to a yard from the parks. */
  async ofYard(gate: Gate, yard: string): Promise<{ held: number; calledOut: number; calledHere: number }> {
    const [row] = await this.rows<{ held: number; calledOut: number; calledHere: number }>(
      `SELECT count(*) FILTER (WHERE status = 'HOLDING' AND yard = $2)::int AS held,
              count(*) FILTER (WHERE status = 'CALLED' AND stage = 'YARD' AND yard = $2)::int AS "calledOut",
              count(*) FILTER (WHERE status = 'CALLED' AND lane = $2)::int AS "calledHere"
         FROM ticket_list WHERE gate = $1`,
      [gate, yard],
    );
    return row ?? { held: 0, calledOut: 0, calledHere: 0 };
  }

  /** Called and waiting on a route. */
  async onRoute(
    gate: Gate,
    route: string,
    directions: readonly Direction[],
  ): Promise<{ called: number; waiting: number }> {
    const [row] = await this.rows<{ called: number; waiting: number }>(
      `SELECT count(*) FILTER (WHERE status = 'CALLED')::int AS called,
              count(*) FILTER (WHERE status IN ('WAITING', 'HOLDING'))::int AS waiting
         FROM ticket_list WHERE gate = $1 AND route = $2 AND direction = ANY($3)`,
      [gate, route, directions],
    );
    return row ?? { called: 0, waiting: 0 };
  }

  /** Booked places of a route whose hour is not over. */
  bookedOn(gate: Gate, route: string, directions: readonly Direction[], now: Date): Promise<BookedTicket[]> {
    return this.rows(
      `SELECT declaration, direction, cargo, hour FROM ticket_list
        WHERE gate = $1 AND route = $2 AND direction = ANY($3) AND status = 'BOOKED' AND hour > $4::timestamptz - interval '1 hour'`,
      [gate, route, directions, now],
    );
  }

  private async rows<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    await this.models.waitFor(ticketList.name, (await this.store.head()).position);
    return this.source.query(sql, parameters);
  }
}
