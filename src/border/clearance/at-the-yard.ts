import type { StreamOf } from '../../shared/event-store/types.js';
import { standingOf } from '../declarations/index.js';
import type { Agency } from '../../shared/domain/place.js';
import type { Clearance } from './domain/clearance.js';

/** Whether an export is at the gate decides here, and its ticket was not folded. */
class TicketNeeded extends Error {
  constructor() {
    super('Whether the vehicle is at the gate was not looked at');
  }
}

/** The ticket beside a pass, where a rule asks whether the vehicle is here. Few rules do: the others cost no reading. */
export class AtTheYard {
  constructor(private readonly looks: boolean) {}

  /** The stream to guard. */
  streams(declaration: string): Readonly<Record<string, StreamOf>> {
    return this.looks ? { standing: standingOf(declaration) } : {};
  }

  /** What was found; ends the attempt when it should have been looked at. */
  of(states: Readonly<Record<string, unknown>>, clearance: Clearance, passing: Agency | undefined) {
    const matters = clearance?.direction === 'EXPORT' && passing && clearance.atGate?.includes(passing);
    if (!matters) return {};
    if (!this.looks) throw new TicketNeeded();
    return { atYard: (states['standing'] as { readonly checkedIn: boolean }).checkedIn };
  }
}

/** Makes the attempt without the ticket, and with it when that turns out to decide. */
export async function lookingWhereNeeded<A>(attempt: (yard: AtTheYard) => Promise<A>): Promise<A> {
  try {
    return await attempt(new AtTheYard(false));
  } catch (error) {
    if (!(error instanceof TicketNeeded)) throw error;
    return attempt(new AtTheYard(true));
  }
}
