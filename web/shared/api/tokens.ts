import type { components } from '../../../.cache/api/schema.js';
import { languageNow } from '../words/language.js';
import { Unreachable, refusalOf } from './problem.js';

type SignedIn = components['schemas']['SignedIn'];

let sessions = '';
/** Renewed so long before it ends, so that no command meets the end. */
const EARLY_MS = 30_000;

/**
 * The access token, in memory alone; the cookie that renews it is out of reach of scripts. Tabs renew one after the
 * other, since a refresh token that is used twice ends its session.
 */
class Tokens {
  private token: { readonly text: string; readonly endsAt: number } | undefined;
  private renewing: Promise<string | undefined> | undefined;
  /** Called when the server says that the session is over. */
  onOver: () => void = () => undefined;

  get held(): boolean {
    return this.token !== undefined;
  }

  /** For the live channel, which takes what is there. */
  get now(): string | undefined {
    return this.token?.text;
  }

  take({ accessToken, expiresIn }: SignedIn): void {
    this.token = { text: accessToken, endsAt: Date.now() + expiresIn * 1000 };
  }

  drop(): void {
    this.token = undefined;
  }

  /** A token that holds for a while, renewed when it must be; undefined before the sign-in. */
  async fresh(): Promise<string | undefined> {
    if (!this.token || this.token.endsAt - EARLY_MS > Date.now()) return this.token?.text;
    return this.renew();
  }

  /** A new token by the cookie; undefined when the session is over. Throws `Unreachable`. */
  renew(): Promise<string | undefined> {
    this.renewing ??= navigator.locks
      .request('gate-session', () => this.ask())
      .finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private async ask(): Promise<string | undefined> {
    const response = await posted(`${sessions}/refresh`);
    if (response.ok) {
      this.take((await response.json()) as SignedIn);
      return this.token?.text;
    }
    if (response.status !== 401) throw await refusalOf(response);
    this.drop();
    this.onOver();
    return undefined;
  }
}

export const tokens = new Tokens();

/** Each face has its sessions below its own address, out of reach of the others. */
export function sessionsOf(face: string): void {
  sessions = `/${face}/api/v1/sessions`;
}

/** Signs in; throws `Refused`, also to ask for the code of the second factor. */
export async function enter(account: string, password: string, code?: string): Promise<SignedIn> {
  const response = await posted(sessions, { account, password, ...(code && { code }) });
  if (!response.ok) throw await refusalOf(response);
  const signedIn = (await response.json()) as SignedIn;
  tokens.take(signedIn);
  return signedIn;
}

/** Ends the session here. It is over for this page even when the server does not hear of it. */
export async function leave(): Promise<void> {
  tokens.drop();
  await fetch(`${sessions}/current`, { method: 'DELETE' }).catch(() => undefined);
}

async function posted(path: string, body?: object): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'accept-language': languageNow(), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new Unreachable(String(error));
  }
}
