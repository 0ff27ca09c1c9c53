import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { plusMinutes } from '../../../../shared/domain/hanoi-time.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { storeProblem } from '../../../../shared/event-store/store-problems.js';
import { carrierTickets } from './carrier-ticket.projection.js';

/** How many tickets a carrier had lately. */
@Injectable()
export class CarrierTickets {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  /** Tickets of the days before an instant, as the log stood at a position. Throws `try-again` while the list is behind. */
  async count(carrier: string, until: Date, days: number, position: number): Promise<number> {
    const { fresh } = await this.models.waitFor(carrierTickets.name, position);
    // Counted from a list that is behind, no-shows weigh more than they do.
    if (!fresh) throw storeProblem('try-again');
    const rows: { count: number }[] = await this.source.query(
      'SELECT count(*)::int AS count FROM carrier_ticket WHERE carrier = $1 AND at > $2 AND at <= $3',
      [carrier, plusMinutes(until, -days * 24 * 60), until],
    );
    return rows[0]?.count ?? 0;
  }
}
