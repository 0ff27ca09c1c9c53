import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { DeclarationEvent } from '../../declarations/index.js';

/** The gates that a declaration was declared to, the first one first: a transfer adds one and takes none away. */
export const declaredTo: Fold<readonly Gate[], DeclarationEvent> = {
  initial: [],
  evolve: (gates, { data }) => {
    const gate = 'facts' in data ? data.facts.gate : data.gate;
    return gates.includes(gate) ? gates : [...gates, gate];
  },
};
