import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair, type JWTHeaderParameters } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';

/** What the provider knows of its people, by what they type there. */
export type Known = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;

export const CLIENT = { id: 'gate', secret: 'a-secret-of-the-gate-and-the-provider' };

/** Its types leave out what it does at the end of a session. */
interface Telling {
  backchannelLogout(account: string, sid: string): Promise<void>;
}

/** A provider of OpenID Connect, on a port of its own: a page to sign in, tokens, signatures, and all that it refuses. */
export class RunningProvider {
  /** Where the product listens whose address is known as https://gate.example; nowhere unless set. */
  product: string | undefined;
  /** Of each person there: his newest session. */
  readonly sids = new Map<string, string | undefined>();
  private provider?: Provider;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly key: CryptoKey,
  ) {}

  /** @param back whether people may come back to an address */
  static async start(people: Known, back: (uri: string) => boolean): Promise<RunningProvider> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const running = new RunningProvider(server, issuer, privateKey);
    const provider = new Provider(
      issuer,
      await configuration(people, privateKey, (url, how) => running.reach(url, how)),
    );
    running.provider = provider;
    provider.on('authorization_code.saved', ({ accountId = '', sid }) => running.sids.set(accountId, sid));
    const { prototype } = provider.Client;
    prototype.redirectUriAllowed = back;
    prototype.postLogoutRedirectUriAllowed = back;
    const answer = provider.callback();
    server.on('request', (asked, reply) => {
      if (asked.url?.startsWith('/interaction/')) void interact(provider, asked, reply);
      else void answer(asked, reply);
    });
    return running;
  }

  /** What the product is told of it. */
  get settings(): Readonly<Record<string, string>> {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      SECRET_OIDC_CLIENT: CLIENT.secret,
      OIDC_SCOPES: 'openid profile phone email',
      OIDC_CLAIM_NUMBER: 'citizen_id',
      OIDC_CLAIM_LEVEL: 'level',
      OIDC_LEVELS: '2',
    };
  }

  /** It signs somebody out and tells the product so. Throws unless that has heard it. */
  async signsOut(account: string): Promise<void> {
    const client = (await this.provider?.Client.find(CLIENT.id)) as unknown as Telling;
    await client.backchannelLogout(account, this.sids.get(account) ?? '');
  }

  /** A token that it might send, signed by its own key unless told. */
  logoutToken(
    claims: object,
    { key, ...header }: Partial<JWTHeaderParameters> & { key?: CryptoKey | Uint8Array } = {},
  ) {
    const now = Math.floor(Date.now() / 1000);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const said = { iss: this.issuer, aud: CLIENT.id, iat: now, exp: now + 120, jti: randomUUID(), events, ...claims };
    return new SignJWT(said)
      .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'logout+jwt', ...header })
      .sign(key ?? this.key);
  }

  private reach(url: string | URL | Request, how?: RequestInit): Promise<Response> {
    if (this.product === undefined) throw new Error('Nobody listens');
    return fetch(new Request(url).url.replace('https://gate.example', this.product), how);
  }

  /** It is not reached any more. */
  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /**
   * Goes to an address of it, as a browser does, signs in as somebody, and follows it until it sends the browser back.
   * @returns what stands in the address that it comes back by
   */
  async signIn(url: string, account: string): Promise<Record<string, string>> {
    const cookies = new Map<string, string>();
    let [next, body]: [string, string | undefined] = [url, undefined];
    for (let hops = 0; hops < 10; hops++) {
      const response = await fetch(next, {
        method: body === undefined ? 'GET' : 'POST',
        redirect: 'manual',
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body !== undefined && { body }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) {
        if (!next.includes('/interaction/'))
          throw new Error(`${next} answers ${response.status} ${await response.text()}`);
        body = new URLSearchParams({ account }).toString();
        continue;
      }
      const to = new URL(location, next);
      if (to.origin !== this.issuer) return Object.fromEntries(to.searchParams);
      [next, body] = [to.href, undefined];
    }
    throw new Error('It goes round in circles.');
  }
}

async function configuration(people: Known, privateKey: CryptoKey, reach: typeof fetch): Promise<Configuration> {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: ['https://gate.example/citizen/signed-in'],
        post_logout_redirect_uris: ['https://gate.example/citizen/account'],
        backchannel_logout_uri: 'https://gate.example/api/v1/sessions/openid/logout',
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'one' }] },
    cookies: { keys: ['a key for cookies of a test'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    claims: {
      profile: ['name', 'citizen_id', 'level', 'birthdate'],
      phone: ['phone_number'],
      email: ['email', 'email_verified'],
    },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    fetch: reach,
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...people[accountId] }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile phone email');
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      ctx.type = 'text';
      ctx.body = `${out.error}: ${out.error_description ?? ''}`;
    },
  };
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Sign in</title><h1>The provider</h1>
<form method="post"><label>Account <input name="account" required></label>
<button>Sign in</button><button name="declines" value="1" formnovalidate>Decline</button></form>`;

/** Its page: who one is, or that one would rather not. */
async function interact(provider: Provider, asked: IncomingMessage, reply: ServerResponse): Promise<void> {
  if (asked.method !== 'POST') {
    reply.setHeader('content-type', 'text/html');
    reply.end(PAGE);
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part as Buffer);
  const said = new URLSearchParams(Buffer.concat(parts).toString());
  const accountId = said.get('account') ?? '';
  const declines = said.has('declines') || accountId === 'declines';
  await provider.interactionFinished(asked, reply, declines ? { error: 'access_denied' } : { login: { accountId } }, {
    mergeWithLastSubmission: false,
  });
}
