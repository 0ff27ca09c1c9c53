import type { FaultsAt } from './faults-at.js';
import type { TypedDetails } from './typed-procedure.js';

/** What each part of the form works on. */
export interface PartProps {
  readonly details: TypedDetails;
  readonly change: (more: Partial<TypedDetails>) => void;
  readonly faults: FaultsAt;
}
