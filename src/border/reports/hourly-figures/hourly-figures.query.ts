import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { readFacts } from '../daily-report/read-facts.js';
import { hoursOf, type HourFigures } from '../domain/hourly-figures.js';
import { reportFacts } from '../report-facts/report-facts.projection.js';

export interface GateHours {
  readonly gate: Gate;
  readonly hours: readonly HourFigures[];
}

export interface DayByHours {
  readonly day: string;
  readonly asOf: number;
  readonly stale: boolean;
  readonly gates: readonly GateHours[];
}

/** A Hanoi day hour by hour, as far as it is known. */
export class HourlyFigures extends Query<DayByHours> {
  constructor(
    readonly day: string,
    readonly after = 0,
  ) {
    super();
  }
}

@QueryHandler(HourlyFigures)
export class HourlyFiguresHandler implements IQueryHandler<HourlyFigures> {
  constructor(
    private readonly source: DataSource,
    private readonly readModels: ReadModels,
  ) {}

  async execute({ day, after }: HourlyFigures): Promise<DayByHours> {
    const { fresh, position } = await this.readModels.waitFor(reportFacts.name, after);
    const gates = await Promise.all(
      GATES.map(async (gate) => ({
        gate,
        hours: hoursOf(day, await readFacts(this.source.manager, gate, day, position)),
      })),
    );
    return { day, asOf: position, stale: !fresh, gates };
  }
}
