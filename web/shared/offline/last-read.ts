import { dehydrate, hydrate, type DehydratedState, type Query, type QueryClient } from '@tanstack/react-query';
import { onSession, sessionNow } from '../session/session.js';
import { kept } from './kept.js';

const KEY = 'queries';
/** What everybody may read: whoever changes on a telephone, it stays. */
const PUBLIC_KEY = 'public';
/** Of a query that is read without a session and is to be there without network. */
export const IS_PUBLIC = { public: true };
const PUBLIC_KEPT_MS = 30 * 86_400_000;
/** Of what somebody takes along for days into places without network; it goes when he leaves the device. */
export const IS_CARRIED = { carried: true };
const CARRIED_KEY = 'carried';
const CARRIED_KEPT_MS = 7 * 86_400_000;
const EVERY_MS = 5_000;
/** Older than a shift helps nobody. */
const KEPT_MS = 12 * 3_600_000;

/** What is read with this as its `meta` is never kept. */
export const NOT_KEPT = { kept: false };

/** Keeps what a person last read, so that the page opens without network, and forgets it when he leaves. */
export async function keepLastRead(client: QueryClient): Promise<void> {
  const db = await kept();
  const last = await db.get('read', KEY);
  if (last && last.person === personNow() && Date.now() - last.at < KEPT_MS)
    hydrate(client, last.state as DehydratedState);
  const known = await db.get('read', PUBLIC_KEY);
  if (known && Date.now() - known.at < PUBLIC_KEPT_MS)
    hydrate(client, known.state as DehydratedState, { defaultOptions: { queries: { gcTime: Infinity } } });
  const carried = await db.get('read', CARRIED_KEY);
  if (carried && carried.person === personNow() && Date.now() - carried.at < CARRIED_KEPT_MS)
    hydrate(client, carried.state as DehydratedState, { defaultOptions: { queries: { gcTime: Infinity } } });
  // Whose session has ended meanwhile carries nothing on, and nobody else reads it.
  else if (carried) void db.delete('read', CARRIED_KEY);
  const keep = () => {
    const person = personNow();
    const open = readSoFar(client, isPublic);
    if (open.queries.length > 0)
      void db.put('read', { person: '', state: open, at: Date.now() }, PUBLIC_KEY).catch(() => undefined);
    const along = readSoFar(client, isCarried);
    if (person && along.queries.length > 0)
      void db.put('read', { person, state: along, at: Date.now() }, CARRIED_KEY).catch(() => undefined);
    // Without room the page opens without what was last read, which it reads again when it can.
    if (person)
      void db.put('read', { person, state: readSoFar(client, isOfShift), at: Date.now() }, KEY).catch(() => undefined);
  };
  setInterval(keep, EVERY_MS);
  addEventListener('pagehide', keep);
  let whose = personNow();
  onSession(() => {
    const person = personNow();
    if (person === whose) return;
    whose = person;
    client.removeQueries({ predicate: (query) => !isPublic(query) });
    for (const key of [KEY, CARRIED_KEY]) void db.delete('read', key);
  });
}

/**
 * Whatever was ever read counts, also where reading it again has just failed; but for what must lie on no machine
 * (`NOT_KEPT`).
 */
function readSoFar(client: QueryClient, isMeant: (query: Query) => boolean): DehydratedState {
  const state = dehydrate(client, {
    shouldDehydrateQuery: (query) => query.state.data !== undefined && query.meta !== NOT_KEPT && isMeant(query),
  });
  const queries = state.queries.map((query) => ({
    ...query,
    state: { ...query.state, status: 'success' as const, fetchStatus: 'idle' as const, error: null },
  }));
  return { ...state, queries };
}

function isPublic({ meta }: Pick<Query, 'meta'>): boolean {
  return meta?.['public'] === true;
}

function isCarried({ meta }: Pick<Query, 'meta'>): boolean {
  return meta?.['carried'] === true;
}

/** The rest: nobody needs it for longer than he works. */
function isOfShift(query: Query): boolean {
  return !isPublic(query) && !isCarried(query);
}

function personNow(): string | undefined {
  const session = sessionNow();
  return 'me' in session ? session.me.id : undefined;
}
