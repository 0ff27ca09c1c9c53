import type { CatalogueProcedure } from './catalogue-procedure.js';
import { FIRST_PROCEDURES } from './first-procedures.js';

/** Every procedure that a new installation knows; which of them the province words otherwise later, its own wording says. */
export const PROCEDURE_CATALOGUE: readonly CatalogueProcedure[] = [...FIRST_PROCEDURES];
