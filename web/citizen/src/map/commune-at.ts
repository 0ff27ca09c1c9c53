import { isWithin } from '../../../../src/citizen/communes/boundary.js';
import type { CommuneMap } from '../../../shared/map/commune-map.js';

/** A place as it is sent: degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

export type CommuneNames = CommuneMap['features'][number]['properties'];

/** The commune in which a place lies, as the server will find it; undefined when it lies in none that is known. */
export function communeAt(map: CommuneMap | undefined, { longitude, latitude }: Place): CommuneNames | undefined {
  return map?.features.find(({ geometry }) => isWithin(geometry, longitude, latitude))?.properties;
}
