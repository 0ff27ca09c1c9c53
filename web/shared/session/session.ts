import { useSyncExternalStore } from 'react';
import { api, answer, type Schemas } from '../api/client.js';
import { Refused, mayPass } from '../api/problem.js';
import { enter, leave, sessionsOf, tokens } from '../api/tokens.js';
import { deskOf, followed, withHim, type AtDesk, type DeskNews } from './desk.js';

export type Me = Schemas['Me'];

/**
 * `AWAY`: the server cannot be asked, so whoever was signed in last sees what was kept; what he does waits.
 * `OVER`: his session ended under him; his work stays on the screen until he signs in again.
 * `CHANGING`: he left a shared desk to a colleague; nothing of his is on the screen.
 */
export type Session =
  | { readonly state: 'UNKNOWN' }
  | { readonly state: 'OUT' | 'CHANGING' }
  | { readonly state: 'ENROLLING' }
  | { readonly state: 'IN' | 'AWAY' | 'OVER'; readonly me: Me };

let session: Session = { state: 'UNKNOWN' };
let keptUnder = '';
let here = '';
/** Where it is kept who works at this desk, if it is shared. */
let deskUnder: string | undefined;
let tabs: BroadcastChannel | undefined;
/** How often the desk was left: whoever was being recognised then does not come in any more. */
let left = 0;
const watchers = new Set<() => void>();
const leavers = new Set<(person: string) => Promise<void>>();
/** A page that opens waits no longer for the server than this, when it knows who was here. */
const PATIENCE_MS = 2_000;

function become(next: Session): void {
  session = next;
  for (const watcher of watchers) watcher();
}

/** Asks who is signed in. `face` names where the last one is remembered, for a start without network; `shared`: a desk of several people. */
export async function beginSession(face: string, shared = false): Promise<void> {
  keptUnder = `gate.${face}.me`;
  here = `${location.origin}/${face}`;
  sessionsOf(face);
  if (shared) {
    deskUnder = `gate.${face}.desk`;
    tabs = new BroadcastChannel(`gate-${face}-desk`);
    tabs.addEventListener('message', ({ data }: MessageEvent<DeskNews | 'changing'>) => {
      // A page of the version before, that is still open, says no more than that.
      if (data !== 'changing') void follow(data);
      else if ('me' in session) lock();
    });
  }
  tokens.onOver = (instead) => {
    // At a desk a colleague who came in another tab comes in here too, also where nobody told of him.
    if (deskUnder && instead !== undefined) return void follow({ came: instead });
    if (session.state === 'CHANGING') return;
    // Over is over: also for a page that is opened later without network.
    if ('me' in session) forget(session.me.id);
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
  const then = left;
  try {
    const renewed = await tokens.renew();
    if (then !== left) return;
    if (!renewed) {
      // Nobody is here: he signed out, or his session ended.
      if (session.state === 'UNKNOWN' || session.state === 'AWAY') become({ state: 'OUT' });
      return;
    }
    await signedIn();
  } catch (error) {
    if (then !== left) return;
    const kept = mayPass(error) ? keptMe() : undefined;
    if (kept) become({ state: 'AWAY', me: kept });
    else if (session.state !== 'CHANGING') become({ state: 'OUT' });
  }
}

/** What another tab told of the desk. */
async function follow(news: DeskNews): Promise<void> {
  const shows = 'me' in session ? session.me.id : undefined;
  const does = followed({ state: session.state, shows, holds: tokens.person }, news);
  if (does === 'LOCK' || does === 'LOCK_AND_LOOK') lock();
  if (does === 'LOOK' || does === 'LOCK_AND_LOOK') await recognise();
}

async function comeBack(): Promise<void> {
  if (session.state === 'AWAY') await recognise();
}

async function signedIn(): Promise<void> {
  const then = left;
  const me = await answer(api.GET('/api/v1/me'));
  // He left while it was asked.
  if (then !== left || tokens.person !== me.id) return;
  localStorage.setItem(keptUnder, JSON.stringify(me));
  if (deskUnder) localStorage.setItem(deskUnder, JSON.stringify(withHim(peopleHere(), me)));
  become({ state: 'IN', me });
}

function tell(news: DeskNews): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
  tabs?.postMessage(news);
}

/** He came in here, so he does in the other tabs of the desk. */
export async function cameIn(): Promise<void> {
  await signedIn();
  if (session.state === 'IN') tell({ came: session.me.id });
}

/** Signs in. Throws `Refused`; its code `code-needed` asks for the second factor. */
export async function signIn(account: string, password: string, code?: string): Promise<void> {
  const { enrolling } = await enter(account, password, code);
  if (enrolling) become({ state: 'ENROLLING' });
  else await cameIn();
}

/** The first code of a new second factor signs in fully; answers the recovery codes, which are shown once. */
export async function confirmFactor(code: string): Promise<readonly string[]> {
  const enrolled = await answer(api.POST('/api/v1/me/second-factor/confirmation', { baseUrl: here, body: { code } }));
  tokens.take(enrolled);
  return enrolled.recoveryCodes;
}

/** After the recovery codes were seen. */
export async function enrolled(): Promise<void> {
  await cameIn();
}

/**
 * Leaves a shared desk to a colleague: at once, whether the server hears of it now or later. What the first one typed and
 * told stays kept as his.
 */
export function changeUser(): void {
  if (!('me' in session)) return;
  const { id } = session.me;
  lock();
  // First: nobody who hears of it in another tab signs in before this session is about to end.
  void leave();
  tell({ left: id });
}

function lock(): void {
  left += 1;
  if ('me' in session) forget(session.me.id);
  tokens.drop();
  become({ state: 'CHANGING' });
}

/** Does not know him any more at a start without network; whoever came after him stays known. */
function forget(person: string): void {
  if (keptMe()?.id === person) localStorage.removeItem(keptUnder);
}

/** Who worked at this desk lately and did not sign out. */
export function peopleHere(): AtDesk[] {
  return deskUnder ? deskOf(localStorage.getItem(deskUnder)) : [];
}

/** Signs out and forgets who was here. */
export async function signOut(): Promise<void> {
  localStorage.removeItem(keptUnder);
  const then = left;
  const emptied = 'me' in session ? emptiedOf(session.me.id) : undefined;
  const gone = leave();
  if (deskUnder && 'me' in session) {
    const { id } = session.me;
    localStorage.setItem(deskUnder, JSON.stringify(peopleHere().filter((each) => each.id !== id)));
    tell({ left: id });
  }
  const there = await gone;
  // What must not stay here goes before he does.
  await emptied;
  // A colleague may have come in another tab meanwhile.
  if (then === left) become({ state: 'OUT' });
  // Also from the provider: whoever takes the telephone next is not let in as him.
  if (there !== undefined) location.assign(there);
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

/** The face's own address, below which its sessions are. */
export function faceAddress(): string {
  return here;
}

export function sessionNow(): Session {
  return session;
}

/** Calls back whenever somebody comes, goes or comes back. */
export function onSession(watcher: () => void): void {
  watchers.add(watcher);
}

/** Waits for something no longer than a page waits for anybody; then it is `otherwise`. */
export function inPatience<T>(something: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([something, new Promise<T>((done) => setTimeout(() => done(otherwise), PATIENCE_MS))]);
}

/** A store that does not answer keeps nobody signed in. */
async function emptiedOf(person: string): Promise<void> {
  await inPatience(Promise.allSettled([...leavers].map((leaver) => leaver(person))), []);
}

/** Is called when somebody signs out himself, before he is gone: not when a session ends, nor when a desk is passed on. */
export function onSignOut(leaver: (person: string) => Promise<void>): void {
  leavers.add(leaver);
}

function keptMe(): Me | undefined {
  const kept = localStorage.getItem(keptUnder);
  return kept ? (JSON.parse(kept) as Me) : undefined;
}

/** True when a refusal asks for the code of the second factor. */
export function asksForCode(error: unknown): boolean {
  return error instanceof Refused && error.problem.code === 'code-needed';
}
