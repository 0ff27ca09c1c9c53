import { dehydrate, hydrate, type DehydratedState, type QueryClient } from '@tanstack/react-query';
import { onSession, sessionNow } from '../session/session.js';
import { kept } from './kept.js';

const KEY = 'queries';
const EVERY_MS = 5_000;
/** Older than a shift helps nobody. */
const KEPT_MS = 12 * 3_600_000;

/** Keeps what a person last read, so that the page opens without network, and forgets it when he leaves. */
export async function keepLastRead(client: QueryClient): Promise<void> {
  const db = await kept();
  const last = await db.get('read', KEY);
  if (last && last.person === personNow() && Date.now() - last.at < KEPT_MS)
    hydrate(client, last.state as DehydratedState);
  const keep = () => {
    const person = personNow();
    // Without room the page opens without what was last read, which it reads again when it can.
    if (person) void db.put('read', { person, state: readSoFar(client), at: Date.now() }, KEY).catch(() => undefined);
  };
  setInterval(keep, EVERY_MS);
  addEventListener('pagehide', keep);
  let whose = personNow();
  onSession(() => {
    const person = personNow();
    if (person === whose) return;
    whose = person;
    client.clear();
    void db.delete('read', KEY);
  });
}

/** Whatever was ever read counts, also where reading it again has just failed. */
function readSoFar(client: QueryClient): DehydratedState {
  const state = dehydrate(client, { shouldDehydrateQuery: ({ state }) => state.data !== undefined });
  const queries = state.queries.map((query) => ({
    ...query,
    state: { ...query.state, status: 'success' as const, fetchStatus: 'idle' as const, error: null },
  }));
  return { ...state, queries };
}

function personNow(): string | undefined {
  const session = sessionNow();
  return 'me' in session ? session.me.id : undefined;
}
