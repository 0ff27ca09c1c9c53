const TIMEOUT_MS = 5_000;

/** An answer that says no, by its code. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`${status} ${code}`);
  }
}

interface Said {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly token?: string;
  readonly body?: object;
}

/** Asks the product; throws {@link Refused}, or whatever the line throws. Nothing waits longer than five seconds. */
export async function ask<T>(path: string, { method = 'GET', token, body }: Said): Promise<T> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method,
      cache: 'no-store',
      signal: giveUp.signal,
      headers: {
        ...(token !== undefined && { authorization: `Device ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': newKey() }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refused(response.status, (answer as { code?: string }).code ?? '');
    return answer as T;
  } finally {
    clearTimeout(timer);
  }
}

/** Old browsers have no `randomUUID`, and none has it without HTTPS. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
