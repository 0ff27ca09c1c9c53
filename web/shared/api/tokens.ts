import type { components } from '../../../.cache/api/schema.js';
import { languageNow } from '../words/language.js';
import { Unreachable, refusalOf } from './problem.js';

type SignedIn = components['schemas']['SignedIn'];

let sessions = '';
/** Set while somebody signed out and the server has not heard of it. */
let owed = '';
const ANSWER_MS = 8_000;
/** Renewed so long before it ends, so that no command meets the end. */
const EARLY_MS = 30_000;

/**
 * One at a time of all tabs: a refresh token that is used twice ends its session, and a late answer to whoever left would
 * take the cookie of whoever signed in meanwhile.
 */
const oneByOne = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(sessions, work);

/** The access token, in memory alone; the cookie that renews it is out of reach of scripts. */
class Tokens {
  private token: { readonly text: string; readonly person: string; readonly endsAt: number } | undefined;
  /** Goes up whenever somebody comes or goes: what was asked before says nothing of who is here now. */
  private era = 0;
  private renewing: Promise<string | undefined> | undefined;
  /** Called when the session is over; with whoever the browser is signed in as instead. */
  onOver: (instead?: string) => void = () => undefined;

  get held(): boolean {
    return this.token !== undefined;
  }

  /** Whose it is. */
  get person(): string | undefined {
    return this.token?.person;
  }

  /** For the live channel, which takes what is there. */
  get now(): string | undefined {
    return this.token?.text;
  }

  take({ accessToken, person, expiresIn }: SignedIn): void {
    if (person !== this.token?.person) this.era += 1;
    this.token = { text: accessToken, person, endsAt: Date.now() + expiresIn * 1000 };
  }

  drop(): void {
    this.era += 1;
    this.token = undefined;
    // Whoever comes next asks by himself: what is on its way was asked for him who left.
    this.renewing = undefined;
  }

  /** A token that holds for a while, renewed when it must be; undefined before the sign-in. */
  async fresh(): Promise<string | undefined> {
    if (!this.token || this.token.endsAt - EARLY_MS > Date.now()) return this.token?.text;
    return this.renew();
  }

  /** A new token by the cookie; undefined when the session is over. Throws `Unreachable`. */
  renew(): Promise<string | undefined> {
    if (this.renewing) return this.renewing;
    const renewing = oneByOne(() => this.ask()).finally(() => {
      if (this.renewing === renewing) this.renewing = undefined;
    });
    this.renewing = renewing;
    return renewing;
  }

  private async ask(): Promise<string | undefined> {
    await endSession();
    const whose = this.token?.person;
    const { era } = this;
    const response = await posted(`${sessions}/refresh`);
    if (era !== this.era) return this.token?.text;
    let instead: string | undefined;
    if (response.ok) {
      const signedIn = (await response.json()) as SignedIn;
      // The cookie is one for all tabs: when a colleague signed in in another one, this page's session is over, not his.
      if (whose === undefined || whose === signedIn.person) {
        this.take(signedIn);
        return this.token?.text;
      }
      instead = signedIn.person;
    } else if (response.status !== 401) throw await refusalOf(response);
    this.drop();
    this.onOver(instead);
    return undefined;
  }
}

export const tokens = new Tokens();

/** Each face has its sessions below its own address, out of reach of the others. */
export function sessionsOf(face: string): void {
  sessions = `/${face}/api/v1/sessions`;
  owed = `gate.${face}.sign-out`;
}

/** Begins to sign in by the provider: the address to go to. Throws `Refused`. */
export async function toProvider(to: string): Promise<string> {
  const response = await posted(`${sessions}/openid`, { to });
  if (!response.ok) throw await refusalOf(response);
  return ((await response.json()) as components['schemas']['GoThere']).url;
}

/** Comes in by what the provider gave. Throws `Refused`. */
export function enterByProvider(back: object): Promise<components['schemas']['CameInAnswer']> {
  return oneByOne(async () => {
    await endSession();
    const response = await posted(`${sessions}/openid/answer`, back);
    if (!response.ok) throw await refusalOf(response);
    const cameIn = (await response.json()) as components['schemas']['CameInAnswer'];
    tokens.take(cameIn);
    return cameIn;
  });
}

/** Signs in; throws `Refused`, also to ask for the code of the second factor. */
export function enter(account: string, password: string, code?: string): Promise<SignedIn> {
  return oneByOne(async () => {
    await endSession();
    const response = await posted(sessions, { account, password, ...(code && { code }) });
    if (!response.ok) throw await refusalOf(response);
    const signedIn = (await response.json()) as SignedIn;
    tokens.take(signedIn);
    return signedIn;
  });
}

/**
 * Ends the session here. Without a line the server is told before anything else is asked of it: nobody comes in by that cookie.
 * @returns where whoever came by a provider signs out there too
 */
export async function leave(): Promise<string | undefined> {
  tokens.drop();
  localStorage.setItem(owed, '1');
  return oneByOne(endSession).catch(() => undefined);
}

/** Ends what somebody left, if he did. Throws `Unreachable`, or what the server refused, while the server still holds the session. */
async function endSession(): Promise<string | undefined> {
  if (localStorage.getItem(owed) === null) return undefined;
  const response = await asked(`${sessions}/current`, { method: 'DELETE' });
  if (!response.ok && response.status !== 401) throw await refusalOf(response);
  localStorage.removeItem(owed);
  return response.status === 200 ? ((await response.json()) as components['schemas']['SignOutThere']).url : undefined;
}

async function posted(path: string, body?: object): Promise<Response> {
  return asked(path, {
    method: 'POST',
    headers: { 'accept-language': languageNow(), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
}

async function asked(path: string, how: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...how, signal: AbortSignal.timeout(ANSWER_MS) });
  } catch (error) {
    throw new Unreachable(String(error));
  }
}
