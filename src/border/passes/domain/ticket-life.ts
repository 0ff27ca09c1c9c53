import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';

interface Tag {
  readonly ticket: string;
  readonly declaration: string;
  readonly code: string;
  readonly gate: Gate;
  readonly at: string;
}

/** The few facts of a ticket that decide about its pass. */
export type TicketFact =
  | { type: 'TicketBooked' | 'TicketIssuedLive'; data: Tag & { readonly firm: string } }
  /** `firm`: it took the walk-in over. */
  | { type: 'TicketFactsChanged'; data: Tag & { readonly firm?: string } }
  | { type: 'TicketReleased' | 'TicketTransferred' | 'TicketDone'; data: Tag };

/** A ticket as its pass sees it; undefined when there never was one. */
export type TicketLife =
  | {
      readonly ticket: string;
      readonly declaration: string;
      readonly code: string;
      readonly gate: Gate;
      readonly firm: string;
      /** How often it began: a place that was given back may be followed by another. */
      readonly lives: number;
      /** ISO instants of this life. */
      readonly since: string;
      readonly endedAt?: string;
    }
  | undefined;

const BEGINS = ['TicketBooked', 'TicketIssuedLive'];
const ENDS = ['TicketReleased', 'TicketDone'];

/** Events of the ticket that tell something else leave the state as it is. */
export const ticketLifeFold: Fold<TicketLife, TicketFact> = {
  initial: undefined,
  evolve: (life, { type, data }) => {
    if (BEGINS.includes(type)) {
      const { ticket, declaration, code, gate, at } = data;
      const firm = firmOf(data) ?? '';
      return { ticket, declaration, code, gate, firm, lives: (life?.lives ?? 0) + 1, since: at };
    }
    // To another gate the same pass goes with it, under another code.
    if (life && type === 'TicketTransferred') return { ...life, code: data.code, gate: data.gate };
    if (life && type === 'TicketFactsChanged') return { ...life, firm: firmOf(data) ?? life.firm };
    return life && ENDS.includes(type) ? { ...life, endedAt: data.at } : life;
  },
};

function firmOf(data: TicketFact['data']): string | undefined {
  return 'firm' in data ? data.firm : undefined;
}
