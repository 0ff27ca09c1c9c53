import type { gateWords } from '../../shared/words/gate-words.js';
import { keep, kept } from './kept.js';
import type { Language } from './words.js';

export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Why something was not done: `offline` when nobody answered, else what the server said, with what it said of fields. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly title = '',
    readonly detail = '',
    readonly fields: readonly Problem[] = [],
  ) {
    super(title || code);
  }

  get offline(): boolean {
    return this.code === 'offline';
  }
}

export interface Missing {
  readonly path: string;
  readonly code: string;
  readonly message?: string;
  readonly stage?: string;
}

export interface OpenedWalkIn {
  readonly id: string;
  readonly revision: number;
  readonly cargo: string;
  readonly missing: readonly Missing[];
}

export interface Change {
  readonly path: string;
  readonly value: unknown;
}

export interface Call {
  readonly lane: string;
  readonly arriveBy: string;
  readonly answerBy: string;
  readonly answered?: string;
}

export interface DriverTicket {
  readonly ticket: {
    readonly code: string;
    readonly status: string;
    readonly direction: 'EXPORT' | 'IMPORT';
    readonly stage?: string;
    readonly yard?: string;
    readonly lane?: string;
    readonly hour?: string;
    readonly call?: Call;
    readonly estimate?: { readonly half: { readonly earliest: string; readonly latest?: string } };
  };
  readonly next: { readonly step: string; readonly place?: string; readonly name?: Readonly<Record<Language, string>> };
  readonly missing: readonly Missing[];
  readonly checks: readonly {
    readonly agency: keyof typeof gateWords.agency;
    readonly status: keyof typeof gateWords.check;
  }[];
  readonly notices: readonly { readonly notice: string; readonly words: Readonly<Record<Language, string>> }[];
  /** What lies on its way: yards in their order, then the lanes that take it. */
  readonly map: {
    readonly yards: readonly { readonly yard: string; readonly name: Readonly<Record<Language, string>> }[];
    readonly lanes: readonly {
      readonly lane: string;
      readonly label: string;
      readonly kind: 'BORDER' | 'BAY' | 'EXIT';
      readonly status: 'OPEN' | 'PAUSED' | 'CLOSED';
    }[];
  };
  /** None once it is over. */
  readonly pass?: { readonly text: string; readonly validUntil: string };
}

interface Asked {
  readonly body?: object;
  /** Names a command, the same for its retries. */
  readonly key?: string;
  readonly token?: string;
}

const TIMEOUT_MS = 15_000;
/** Kept, so that a page that opens without network reckons by the gate's clock too. */
const AHEAD = 'gate-ahead';
let ahead = kept<number>(AHEAD) ?? 0;

/** Milliseconds since 1970 by the clock of the gate, as far as it was heard: telephones go wrong. */
export function gateNow(): number {
  return Date.now() + ahead;
}

function keepAhead(by: number): void {
  const moved = Math.abs(by - ahead) > 1_000;
  ahead = by;
  if (moved) keep(AHEAD, by);
}

/** A name for one command; the same for its retries. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks the gate's API in the reader's language. Throws {@link Failure}. */
export async function ask<T>(
  language: Language,
  method: 'GET' | 'POST',
  path: string,
  { body, key, token }: Asked,
): Promise<T> {
  const headers: Record<string, string> = { 'accept-language': language };
  if (body) headers['content-type'] = 'application/json';
  if (key !== undefined) headers['idempotency-key'] = key;
  if (token !== undefined) headers['authorization'] = `Pass ${token}`;
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
  try {
    const sent = { method, headers, signal: giveUp.signal, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`/api/v1/${path}`, sent);
    const said = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(said)) keepAhead(said - Date.now());
    if (response.ok) return (await response.json()) as T;
    throw await failureOf(response);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('offline');
  } finally {
    clearTimeout(timer);
  }
}

async function failureOf(response: Response): Promise<Failure> {
  if (response.status >= 500) return new Failure('offline');
  const problem = (await response.json()) as {
    code?: string;
    title?: string;
    detail?: string;
    fields?: { path: string; severity: string; message: string }[];
  };
  const fields = problem.fields?.filter(({ severity }) => severity === 'error') ?? [];
  return new Failure(problem.code ?? 'refused', problem.title, problem.detail, fields);
}
