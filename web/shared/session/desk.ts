import type { Schemas } from '../api/client.js';

/** Who worked at a shared desk, so that he only types what he alone knows when he comes back. */
export interface AtDesk {
  readonly id: string;
  readonly name: string;
  readonly account: string;
}

/** As many as share a booth in a day of three shifts. */
const MOST = 8;

/** The last one first, each once, by what he signs in with; nobody without an account to sign in with. */
export function withHim(
  before: readonly AtDesk[],
  { id, name, email, phone }: Pick<Schemas['Me'], 'id' | 'name' | 'email' | 'phone'>,
): AtDesk[] {
  const account = email ?? phone;
  const others = before.filter((each) => each.id !== id);
  return account ? [{ id, name, account }, ...others].slice(0, MOST) : others;
}

/** Reads what was kept; whatever else stands there is nobody. */
export function deskOf(kept: string | null): AtDesk[] {
  try {
    const people: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(people) ? people.filter(isAtDesk) : [];
  } catch {
    return [];
  }
}

function isAtDesk(each: unknown): each is AtDesk {
  const { id, name, account } = (each ?? {}) as Partial<Record<keyof AtDesk, unknown>>;
  return typeof id === 'string' && typeof name === 'string' && typeof account === 'string';
}

/** What one tab tells the others: he left the desk; he came to it. */
export type DeskNews = { readonly left: string } | { readonly came: string };

/** How a tab stands when it hears of others. */
export interface TabNow {
  readonly state: 'UNKNOWN' | 'OUT' | 'CHANGING' | 'ENROLLING' | 'IN' | 'AWAY' | 'OVER';
  /** Whose work it shows. */
  readonly shows?: string | undefined;
  /** Whose token it holds: also of somebody who is about to come in. */
  readonly holds?: string | undefined;
}

/** `LOCK`: nothing of whoever was here stays. `LOOK`: whoever the browser is signed in as comes in here too. */
export type Follows = 'STAY' | 'LOCK' | 'LOOK' | 'LOCK_AND_LOOK';

/**
 * A desk is one, however many tabs are open at it: where one goes the others follow. Whom the cookie names is what counts
 * in the end; the news only says when to look. Of a late word that somebody left, who is not here any more, nothing comes.
 */
export function followed({ state, shows, holds }: TabNow, news: DeskNews): Follows {
  if ('left' in news) return state === 'UNKNOWN' || [shows, holds].includes(news.left) ? 'LOCK' : 'STAY';
  const others = [shows, holds].some((person) => person !== undefined && person !== news.came);
  if (others) return 'LOCK_AND_LOOK';
  return state === 'IN' ? 'STAY' : 'LOOK';
}
