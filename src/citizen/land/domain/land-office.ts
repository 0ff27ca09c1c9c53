import type { Principal } from '../../../shared/domain/roles.js';
import { LAND_LAYERS, type LandLayer } from './land-layer.js';

/** The departments that keep the register, plans and price tables of the province, and its People's Committee. */
const OF_PROVINCE: readonly string[] = ['SNNMT', 'SXD', 'UBND'];
const COMMUNE = /^\d{5}$/;

/** Which layers a civil servant may load: a commune the parcels of its own ground, who decides plans and prices all of them. */
export function layersOf({ roles, office }: Pick<Principal, 'roles' | 'office'>): readonly LandLayer[] {
  if (!roles.includes('CIVIL_SERVANT') || office === undefined) return [];
  if (OF_PROVINCE.includes(office)) return LAND_LAYERS;
  return COMMUNE.test(office) ? ['PARCELS'] : [];
}

/** The commune whose lines alone an office may load; undefined for one of the province. */
export function boundTo(office: string): string | undefined {
  return COMMUNE.test(office) ? office : undefined;
}
