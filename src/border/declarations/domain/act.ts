import type { Role } from '../../../shared/domain/roles.js';

/** Who and when. `at` is an ISO instant. */
export interface Act {
  readonly at: string;
  readonly role?: Role;
}
