import { storeProblem } from '../../shared/event-store/store-problems.js';

const ATTEMPTS = 5;

/**
 * What a command was prepared with has changed before it was decided (a random code that is taken, a booking that has
 * moved). Never shown to anyone: the command is prepared anew.
 */
export class ChoiceOutdated extends Error {
  override readonly name = 'ChoiceOutdated';
}

/** Prepares and carries out a command until its choice held; after five times throws `try-again`. */
export async function choosing<T>(attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ChoiceOutdated)) throw error;
      if (n === ATTEMPTS) throw storeProblem('try-again');
    }
  }
}
