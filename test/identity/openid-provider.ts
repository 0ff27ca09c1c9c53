import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';

/** What the provider knows of its people, by what they type there. */
export type Known = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;

export const CLIENT = { id: 'gate', secret: 'a-secret-of-the-gate-and-the-provider' };

/** A provider of OpenID Connect, on a port of its own: a page to sign in, tokens, signatures, and all that it refuses. */
export class RunningProvider {
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** @param back whether people may come back to an address */
  static async start(people: Known, back: (uri: string) => boolean): Promise<RunningProvider> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, await configuration(people));
    const { prototype } = provider.Client;
    prototype.redirectUriAllowed = back;
    prototype.postLogoutRedirectUriAllowed = back;
    const answer = provider.callback();
    server.on('request', (asked, reply) => {
      if (asked.url?.startsWith('/interaction/')) void interact(provider, asked, reply);
      else void answer(asked, reply);
    });
    return new RunningProvider(server, issuer);
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

async function configuration(people: Known): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: ['https://gate.example/citizen/signed-in'],
        post_logout_redirect_uris: ['https://gate.example/citizen/account'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'one' }] },
    cookies: { keys: ['a key for cookies of a test'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    claims: { profile: ['name', 'citizen_id', 'level'], phone: ['phone_number'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
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
