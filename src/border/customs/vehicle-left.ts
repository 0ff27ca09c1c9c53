import type { Fold } from '../../shared/domain/decider.js';
import type { StreamOf } from '../../shared/event-store/types.js';

type LeftFact = { type: 'LeftSupervision'; data: { readonly at: string } };

const leftFold: Fold<string | undefined, LeftFact> = {
  initial: undefined,
  evolve: (left, { type, data }) => (type === 'LeftSupervision' ? data.at : left),
};

/** When the vehicle of a declaration left supervision, told by clearance: a fact of each truck. Clearance knows customs, hence only the contract of its stream is named here. */
export function leftSupervision(declaration: string): StreamOf<string | undefined, LeftFact> {
  return { stream: `clearance-${declaration}`, fold: leftFold };
}
