import { useSyncExternalStore } from 'react';
import { api, answer, type Schemas } from '../api/client.js';
import { Refused, mayPass } from '../api/problem.js';
import { enter, leave, sessionsOf, tokens } from '../api/tokens.js';

export type Me = Schemas['Me'];

/**
 * `AWAY`: the server cannot be asked, so whoever was signed in last sees what was kept; what he does waits.
 * `OVER`: his session ended under him; his work stays on the screen until he signs in again.
 */
export type Session =
  | { readonly state: 'UNKNOWN' }
  | { readonly state: 'OUT' }
  | { readonly state: 'ENROLLING' }
  | { readonly state: 'IN' | 'AWAY' | 'OVER'; readonly me: Me };

let session: Session = { state: 'UNKNOWN' };
let keptUnder = '';
let here = '';
const watchers = new Set<() => void>();
/** A page that opens waits no longer for the server than this, when it knows who was here. */
const PATIENCE_MS = 2_000;

function become(next: Session): void {
  session = next;
  for (const watcher of watchers) watcher();
}

/** Asks who is signed in. `face` names where the last one is remembered, for a start without network. */
export async function beginSession(face: string): Promise<void> {
  keptUnder = `gate.${face}.me`;
  here = `${location.origin}/${face}`;
  sessionsOf(face);
  tokens.onOver = () => {
    // Over is over: also for a page that is opened later without network.
    localStorage.removeItem(keptUnder);
    become('me' in session ? { state: 'OVER', me: session.me } : { state: 'OUT' });
  };
  addEventListener('online', () => void comeBack());
  setInterval(() => void comeBack(), 10_000);
  const recognised = recognise();
  const me = keptMe();
  if (!me) return recognised;
  await Promise.race([recognised, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  if (session.state === 'UNKNOWN') become({ state: 'AWAY', me });
}

async function recognise(): Promise<void> {
  try {
    if (!(await tokens.renew())) {
      // Nobody is here: he signed out, or his session ended.
      if (session.state === 'UNKNOWN' || session.state === 'AWAY') become({ state: 'OUT' });
      return;
    }
    await signedIn();
  } catch (error) {
    const kept = keptMe();
    if (mayPass(error)) become(kept ? { state: 'AWAY', me: kept } : { state: 'OUT' });
    else become({ state: 'OUT' });
  }
}

async function comeBack(): Promise<void> {
  if (session.state === 'AWAY') await recognise();
}

async function signedIn(): Promise<void> {
  const me = await answer(api.GET('/api/v1/me'));
  // He left while it was asked.
  if (tokens.person !== me.id) return;
  localStorage.setItem(keptUnder, JSON.stringify(me));
  become({ state: 'IN', me });
}

/** Signs in. Throws `Refused`; its code `code-needed` asks for the second factor. */
export async function signIn(account: string, password: string, code?: string): Promise<void> {
  const { enrolling } = await enter(account, password, code);
  if (enrolling) become({ state: 'ENROLLING' });
  else await signedIn();
}

/** The first code of a new second factor signs in fully; answers the recovery codes, which are shown once. */
export async function confirmFactor(code: string): Promise<readonly string[]> {
  const enrolled = await answer(api.POST('/api/v1/me/second-factor/confirmation', { baseUrl: here, body: { code } }));
  tokens.take(enrolled);
  return enrolled.recoveryCodes;
}

/** After the recovery codes were seen. */
export async function enrolled(): Promise<void> {
  await signedIn();
}

/** Signs out and forgets who was here. */
export async function signOut(): Promise<void> {
  localStorage.removeItem(keptUnder);
  await leave();
  become({ state: 'OUT' });
}

export function useSession(): Session {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => session,
  );
}

export function sessionNow(): Session {
  return session;
}

/** Calls back whenever somebody comes, goes or comes back. */
export function onSession(watcher: () => void): void {
  watchers.add(watcher);
}

function keptMe(): Me | undefined {
  const kept = localStorage.getItem(keptUnder);
  return kept ? (JSON.parse(kept) as Me) : undefined;
}

/** True when a refusal asks for the code of the second factor. */
export function asksForCode(error: unknown): boolean {
  return error instanceof Refused && error.problem.code === 'code-needed';
}
