import type { Language } from './words.js';

const TIMEOUT_MS = 15_000;

/** Why the server gave no answer: its code, or `offline` when nobody answered. */
export class Failure extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Asks an address of this server; throws {@link Failure}. `body` makes it a POST that changes nothing. */
export async function ask<T>(path: string, language: Language, body?: object): Promise<T> {
  const response = await answerOf(`/api/v1/${path}`, {
    headers: { 'accept-language': language, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

/** The answer as it is, also `304`; throws {@link Failure}. */
export async function answerOf(address: string, init: RequestInit): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(address, { ...init, signal: giveUp.signal });
    if (response.ok || response.status === 304) return response;
    if (response.status >= 500) throw new Failure('offline');
    throw new Failure(((await response.json()) as { code?: string }).code ?? 'refused');
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('offline');
  } finally {
    clearTimeout(timer);
  }
}
