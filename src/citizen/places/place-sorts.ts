import { sortsBy } from '../../shared/http/sorting.js';

/** The orders of the register. */
export const PLACE_SORTS = sortsBy('NAME', 'CODE');
