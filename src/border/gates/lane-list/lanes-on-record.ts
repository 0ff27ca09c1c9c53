import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';
import type { LaneDay } from '../domain/lane.js';
import { LaneRow, laneOfRow } from './lane.entity.js';

/** The list of lanes, which may lag behind the log. */
@Injectable()
export class LanesOnRecord {
  constructor(@InjectRepository(LaneRow) private readonly rows: Repository<LaneRow>) {}

  async byId(lane: string): Promise<LaneDay | undefined> {
    const row = await this.rows.findOneBy({ lane });
    return row ? laneOfRow(row) : undefined;
  }

  /** The lanes of a gate in the order of their labels. */
  async ofGate(gate: Gate): Promise<LaneDay[]> {
    const rows = await this.rows.findBy({ gate });
    return rows.map(laneOfRow).sort((one, other) => one.label.localeCompare(other.label, 'en', { numeric: true }));
  }
}
