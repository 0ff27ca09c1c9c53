import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { yardVehicles } from './yard-vehicles.projection.js';

/** A vehicle that stands in a yard, or came through a lane that leads there. `since` is an ISO instant. */
export interface StandingVehicle {
  readonly ticket: string;
  readonly since: string;
}

/** Who is in a yard, as the log stood at a position; those who came first before the others. */
export class StandingInYard extends Query<StandingVehicle[]> {
  constructor(
    readonly yard: string,
    readonly position: number,
  ) {
    super();
  }
}

@QueryHandler(StandingInYard)
export class StandingInYardHandler implements IQueryHandler<StandingInYard> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ yard, position }: StandingInYard): Promise<StandingVehicle[]> {
    await this.models.waitFor(yardVehicles.name, position);
    const rows: StandingVehicle[] = await this.source.query(
      `SELECT v.ticket, v.since FROM yard_vehicle v LEFT JOIN gate_lane l ON l.lane = v.lane
        WHERE coalesce(v.yard, l.leads_to) = $1 ORDER BY v.since, v.ticket`,
      [yard],
    );
    return rows.map(({ ticket, since }) => ({ ticket, since: new Date(since).toISOString() }));
  }
}
