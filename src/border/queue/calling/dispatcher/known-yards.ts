import {
  gateStream,
  hasIncident,
  parkOf,
  yardsAheadOfParks,
  type GateEvent,
  type ParkCalls,
  type YardOfGate,
} from '../../../gates/index.js';

const { fold } = gateStream('HUU_NGHI');

/** What a queue is told of yards. */
export type ToldOfYard = Extract<
  GateEvent,
  { type: 'YardAdded' | 'YardCapacityChanged' | 'ParkCallsSet' | 'IncidentOpened' | 'IncidentClosed' }
>;

/** The yards of a gate, and in which of them something has happened. */
export class KnownYards {
  private config = fold.initial;
  private yards: readonly YardOfGate[] = [];

  take(event: ToldOfYard): void {
    this.config = fold.evolve(this.config, event);
    this.yards = Object.values(this.config.yards);
  }

  /** The gate yards that parks lead to, but those with an incident. */
  get ahead(): readonly string[] {
    return yardsAheadOfParks(this.yards).filter((yard) => !this.isStopped(yard));
  }

  /** How many vehicles a yard holds; undefined when there is none of that name. */
  capacityOf(yard: string | undefined): number | undefined {
    return this.yards.find((each) => each.yard === yard)?.capacity;
  }

  parkOf(yard: string | undefined): ParkCalls | undefined {
    return parkOf(this.yards, yard ?? '');
  }

  /** Nobody is called into it or out of it. */
  isStopped(yard: string | undefined): boolean {
    return hasIncident(this.config, yard);
  }

  get someStopped(): boolean {
    return Object.values(this.config.incidents).some(({ yard }) => yard !== undefined);
  }
}
