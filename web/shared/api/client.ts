import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '../../../.cache/api/schema.js';
import { languageNow } from '../words/language.js';
import { Unreachable, refusalOf } from './problem.js';
import { tokens } from './tokens.js';

/** The shapes of our own API, by name. */
export type Schemas = components['schemas'];

const ANSWER_MS = 15_000;
const LARGE_MS = 600_000;

/**
 * Fetch with the session's token; a token that ended early is renewed once. Throws `Unreachable` when nothing answers, and
 * `AnotherSession` when somebody else came in meanwhile: what one person's page asks is never asked as the next one.
 */
export function fetchInSession(request: Request): Promise<Response> {
  return inSession(request, ANSWER_MS);
}

/** The same of what is large: it takes as long as the line makes it. */
export function sendInSession(request: Request): Promise<Response> {
  return inSession(request, LARGE_MS);
}

async function inSession(request: Request, within: number): Promise<Response> {
  const again = request.clone();
  const { person } = tokens;
  const first = await send(request, await tokenOfSame(person, tokens.fresh()), within);
  if (first.status !== 401 || !tokens.held) return first;
  const renewed = await tokenOfSame(person, tokens.renew());
  return renewed ? send(again, renewed, within) : first;
}

/** The session here is not the one of the person who asked for it. */
export class AnotherSession extends Error {}

async function tokenOfSame(
  person: string | undefined,
  asked: Promise<string | undefined>,
): Promise<string | undefined> {
  const token = await asked;
  if (token !== undefined && person !== undefined && tokens.person !== person) throw new AnotherSession();
  return token;
}

/** The same for what one person did: it never goes out in the session of whoever came after him. */
export async function fetchFor(person: string, request: Request): Promise<Response> {
  const again = request.clone();
  const first = await send(request, await tokenOf(person, tokens.fresh()));
  return first.status === 401 ? send(again, await tokenOf(person, tokens.renew())) : first;
}

/** The same for what nobody's name goes out with. */
export function fetchOpenly(request: Request): Promise<Response> {
  return send(request, undefined);
}

async function tokenOf(person: string, asked: Promise<string | undefined>): Promise<string> {
  const token = await asked;
  if (token === undefined || tokens.person !== person) throw new AnotherSession();
  return token;
}

async function send(request: Request, token: string | undefined, within = ANSWER_MS): Promise<Response> {
  request.headers.set('accept-language', languageNow());
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(request, { signal: AbortSignal.timeout(within) });
  } catch (error) {
    throw new Unreachable(String(error));
  }
}

const refusing: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await refusalOf(response);
  },
};

/** Our API, typed by its own document: a route that changes breaks the build. Every refusal is thrown. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: fetchInSession });
api.use(refusing);

/** What an answer holds; `api` throws what is none. */
export async function answer<T>(asked: Promise<{ data?: T }>): Promise<T> {
  return (await asked).data as T;
}
