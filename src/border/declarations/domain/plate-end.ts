import { bare } from './checked.js';

/** The last three characters of a plate or chassis number in any spelling: all that strangers are asked, or told. */
export function plateEnd(plate: string): string {
  return bare(plate).slice(-3);
}
