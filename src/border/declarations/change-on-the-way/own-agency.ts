import { AGENCIES, type Agency } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';

/** The agency of an officer; undefined for everyone else. Their roles bear the agencies' names. */
export function ownAgency({ roles }: Principal): Agency | undefined {
  return AGENCIES.find((agency) => roles.some((role) => role === agency));
}
