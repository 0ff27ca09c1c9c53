import type { ConductEvent, ConductSubject } from '../../domain/conduct-events.js';

/** What makes somebody go last, and no longer. */
export type PenaltyTurn = Extract<
  ConductEvent,
  { type: 'PenaltyImposed' | 'PenaltySuspended' | 'PenaltyResumed' | 'PenaltyLifted' | 'PenaltyEnded' }
>;

export const PENALTY_TURNS = [
  'PenaltyImposed',
  'PenaltySuspended',
  'PenaltyResumed',
  'PenaltyLifted',
  'PenaltyEnded',
] as const satisfies readonly PenaltyTurn['type'][];

/** The penalties in force as far as the log was taken: a penalty begins and ends by events alone, never by the clock. */
export class Penalties {
  private readonly inForce = new Map<string, Set<string>>();

  /** Takes a turn; tells whether its vehicle or carrier goes last now and did not before, or the reverse. */
  apply({ type, data }: PenaltyTurn): boolean {
    const key = `${data.subject} ${data.of}`;
    const penalties = this.inForce.get(key) ?? new Set<string>();
    const before = penalties.size > 0;
    if (type === 'PenaltyImposed' || type === 'PenaltyResumed') penalties.add(data.penalty);
    else penalties.delete(data.penalty);
    if (penalties.size > 0) this.inForce.set(key, penalties);
    else this.inForce.delete(key);
    return before !== penalties.size > 0;
  }

  /** Whether a vehicle goes last, by itself or with all of its carrier. */
  goesLast(vehicle: string | undefined, carrier: string): boolean {
    return (vehicle !== undefined && this.has('VEHICLE', vehicle)) || this.has('CARRIER', carrier);
  }

  private has(subject: ConductSubject, of: string): boolean {
    return this.inForce.has(`${subject} ${of}`);
  }
}
