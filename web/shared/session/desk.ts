import type { Me } from './session.js';

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
  { id, name, email, phone }: Pick<Me, 'id' | 'name' | 'email' | 'phone'>,
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
