import { FAULT_KINDS } from '../../../../src/citizen/places/domain/fault-kinds.js';
import { PLACE_KINDS, PLACE_STATES } from '../../../../src/citizen/places/domain/place.js';
import { oneOf, sortValues, text, yesNo } from '../../../shared/lists/search.js';

export { FAULT_KINDS, PLACE_KINDS, PLACE_STATES };
const SORTS = sortValues('NAME', 'CODE');

/** What the address of the register says. */
export function platesSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('kind', PLACE_KINDS, search),
    ...oneOf('state', PLACE_STATES, search),
    ...text('commune', { commune: communeOf(search['commune']) }),
    ...text('text', search),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
  };
}

export type PlatesSearch = ReturnType<typeof platesSearch>;

/** What the address of the worklist says. */
export function faultsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('kind', FAULT_KINDS, search),
    ...yesNo('ended', search),
    ...text('commune', { commune: communeOf(search['commune']) }),
    ...text('cursor', search),
  };
}

export type FaultsSearch = ReturnType<typeof faultsSearch>;

/** The code of a commune comes as a number where it does not begin with a nought. */
function communeOf(value: unknown): unknown {
  return typeof value === 'number' ? String(value).padStart(5, '0') : value;
}
