import type { SeenDossier } from './queries.js';

type State = SeenDossier['state'];

/** What is to be done now, as the words of `now.*` name it: while the office is at it, a fee that is due is all there is to do. */
export function whatNow(dossier: {
  readonly state: State;
  readonly feeDue: number;
  readonly endedAt?: string | undefined;
}): State {
  const { state, feeDue, endedAt } = dossier;
  const waits = state === 'NEWLY_REGISTERED' || state === 'RECEIVED' || state === 'IN_PROCESS';
  return waits && feeDue > 0 && endedAt === undefined ? 'FINANCIAL_DUTY_ASKED' : state;
}
