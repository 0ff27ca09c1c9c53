import { Injectable } from '@nestjs/common';
import { ReadModels, type Freshness } from '../../../shared/event-store/read-models.js';

const PROJECTIONS = ['gates', 'lanes', 'calendar-intervals', 'closures'] as const;

/** How far the overview of gates is in what this context's commands change; occupancy follows the queue at its own pace. */
@Injectable()
export class OverviewFreshness {
  constructor(private readonly models: ReadModels) {}

  /** Waits at most 500 ms for a position of the log; without one it only tells how far the lanes are. */
  async upTo(position: number | undefined): Promise<Freshness> {
    if (position === undefined) return { ...(await this.models.waitFor('lanes', 0)), fresh: true };
    return this.models.waitForAll(PROJECTIONS, position);
  }
}
