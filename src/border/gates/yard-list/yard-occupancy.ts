import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';

/** Counts the vehicles in yards; the count may lag behind the log. */
@Injectable()
export class YardOccupancy {
  constructor(private readonly source: DataSource) {}

  /** Vehicles by yard of one gate, or of all; a yard without any is not named. */
  async byYard(gate?: Gate): Promise<ReadonlyMap<string, number>> {
    const rows = await this.source.query<{ yard: string; vehicles: number }[]>(
      `SELECT coalesce(v.yard, l.leads_to) AS yard, count(*)::int AS vehicles
         FROM yard_vehicle v LEFT JOIN gate_lane l ON l.lane = v.lane
        WHERE $1::text IS NULL OR v.gate = $1
        GROUP BY 1`,
      [gate ?? null],
    );
    return new Map(rows.filter(({ yard }) => yard !== null).map(({ yard, vehicles }) => [yard, vehicles]));
  }
}
