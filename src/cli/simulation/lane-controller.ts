import type { Gate } from '../../shared/domain/place.js';
import { Cast } from './cast.js';
import { as, type Day, type LaneVisit } from './day.js';

interface Suggestions {
  readonly suggestions: readonly { readonly lane: string; readonly ticket: string; readonly stage: string }[];
}
interface Lanes {
  readonly lanes: readonly { readonly lane: string; readonly status: string; readonly direction: string }[];
}

const MOST_CALLS_A_MINUTE = 12;

/** Opens the lanes of a gate in the morning, confirms suggestions, admits who has arrived, closes when the last call is made. */
export class LaneController {
  private readonly standing = new Map<string, LaneVisit[]>();
  private readonly inside = new Set<string>();
  private readonly open = new Set<string>();
  private readonly directions = new Map<string, string>();
  private readonly who: string;
  private calling = false;

  constructor(
    private readonly day: Day,
    private readonly gate: Gate,
  ) {
    this.who = Cast.staff('LANE_CONTROLLER', gate);
  }

  /** Opens every lane at a minute and calls until another; exports are called no more after the first of the two ends. */
  work(opens: number, lastExportCall: number, closes: number): void {
    this.day.timetable.at(opens, () => this.openLanes());
    for (let minute = opens; minute < closes; minute += 1) this.day.timetable.at(minute, () => this.call());
    this.day.timetable.at(lastExportCall, () => this.closeLanes('EXPORT'));
    this.day.timetable.at(closes, () => this.closeLanes('IMPORT'));
  }

  /** A vehicle has come to a lane; in its turn it goes in. */
  arrive(lane: string, visit: LaneVisit): void {
    const row = this.standing.get(lane);
    if (row) row.push(visit);
    else this.standing.set(lane, [visit]);
    this.day.timetable.after(0, () => this.admitNext(lane));
  }

  private async openLanes(): Promise<void> {
    const { body, code } = await as<Lanes>(this.day, this.who, 'GET', `/gates/${this.gate}`);
    if (code) return;
    for (const { lane, direction, status } of body.lanes) {
      const path = `/gates/${this.gate}/lanes/${lane}/open`;
      const opened = status === 'OPEN' || !(await as(this.day, this.who, 'POST', path, { body: {} })).code;
      if (opened) this.open.add(lane);
      this.directions.set(lane, direction);
    }
  }

  private async closeLanes(direction: 'EXPORT' | 'IMPORT'): Promise<void> {
    for (const lane of this.open) {
      if (this.directions.get(lane) !== direction) continue;
      this.open.delete(lane);
      await as(this.day, this.who, 'POST', `/gates/${this.gate}/lanes/${lane}/close`, { body: {} });
    }
  }

  /** Confirms suggestions until there is none: after each call the next one is worked out anew. */
  private async call(): Promise<void> {
    if (this.open.size === 0 || this.calling) return;
    this.calling = true;
    try {
      for (let round = 0; round < MOST_CALLS_A_MINUTE; round += 1) {
        const { body, code } = await as<Suggestions>(this.day, this.who, 'GET', `/gates/${this.gate}/suggestions`);
        if (code) return;
        if (round === 0) this.noteLanes(new Set(body.suggestions.map(({ lane }) => lane)));
        const calls = onePerStage(body.suggestions);
        if (calls.length === 0) return;
        let called = false;
        for (const { lane, ticket } of calls) called = (await this.confirm(lane, ticket)) || called;
        // Nothing of what is suggested can be called: it is not up to date, and will be a minute later.
        if (!called) return;
        await this.day.settle();
      }
    } finally {
      this.calling = false;
    }
  }

  private async confirm(lane: string, ticket: string): Promise<boolean> {
    const answer = await as(this.day, this.who, 'POST', `/lanes/${lane}/calls`, { body: { ticket } });
    if (!answer.code) this.day.onCall.get(ticket)?.(lane);
    return !answer.code;
  }

  private noteLanes(wanted: ReadonlySet<string>): void {
    for (const lane of this.open) {
      const row = this.standing.get(lane)?.length ?? 0;
      this.day.laneUse.note(lane, this.inside.has(lane), row > 0 || wanted.has(lane));
    }
  }

  private async admitNext(lane: string): Promise<void> {
    if (this.inside.has(lane)) return;
    const visit = this.standing.get(lane)?.shift();
    if (!visit) return;
    this.inside.add(lane);
    const answer = await as(this.day, this.who, 'POST', `/lanes/${lane}/admissions`, {
      body: { ticket: visit.ticket },
    });
    if (answer.code) {
      this.inside.delete(lane);
      return this.admitNext(lane);
    }
    const gone = (await visit.admitted?.()) ?? false;
    this.day.timetable.after(visit.minutes, () => this.vacate(lane, visit, gone));
  }

  private async vacate(lane: string, visit: LaneVisit, gone: boolean): Promise<void> {
    if (!gone) await as(this.day, this.who, 'POST', `/lanes/${lane}/vacate`, { body: { ticket: visit.ticket } });
    this.inside.delete(lane);
    visit.left();
    await this.admitNext(lane);
  }
}

/** Lanes of one stage are suggested the same vehicle: whoever calls first has it. */
function onePerStage(suggestions: Suggestions['suggestions']): Suggestions['suggestions'] {
  return [...new Map(suggestions.map((one) => [one.stage, one])).values()];
}
