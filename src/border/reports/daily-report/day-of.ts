import { refuse } from '../../../shared/http/http-problems.js';

const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A Hanoi day in an address; throws `not-found` for what is none. */
export function dayOf(text: string): string {
  // A day that is none, such as the 31st of February, would be read as another.
  if (!DAY.test(text) || new Date(text).toISOString().slice(0, 10) !== text) throw refuse('not-found');
  return text;
}
