import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';

/** Of an event of a declaration, what tells its gate: what was declared, and else where it happened. */
export interface ToldOfGate {
  readonly type: string;
  readonly data: { readonly gate?: Gate; readonly facts?: { readonly gate: Gate } };
}

/** The gates that a declaration was declared to, the first one first: a transfer adds one and takes none away. */
export const declaredTo: Fold<readonly Gate[], ToldOfGate> = {
  initial: [],
  evolve: (gates, { data }) => {
    const gate = data.facts?.gate ?? data.gate;
    return gate === undefined || gates.includes(gate) ? gates : [...gates, gate];
  },
};
