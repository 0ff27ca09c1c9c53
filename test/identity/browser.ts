import { randomUUID } from 'node:crypto';

export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into whatever came
  readonly body: any;
  readonly headers: Headers;
}

/** A browser as far as sign-in is concerned: it keeps cookies, and comes from an address of its own. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Sent as `Authorization`. */
  authorization: string | undefined;

  constructor(
    private readonly url: string,
    readonly address = '203.0.113.1',
  ) {}

  async ask(method: string, path: string, body?: object, more: Record<string, string> = {}): Promise<Answer> {
    const headers: Record<string, string> = {
      'x-forwarded-for': this.address,
      'idempotency-key': randomUUID(),
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body && { 'content-type': 'application/json' }),
      ...(this.authorization && { authorization: this.authorization }),
      ...more,
    };
    const response = await fetch(`${this.url}/api/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers };
  }

  /** Signs in and, when that works, uses the access token from now on. */
  async signIn(account: string, password: string, code?: string): Promise<Answer> {
    const answer = await this.ask('POST', 'sessions', { account, password, ...(code && { code }) });
    if (answer.status === 200) this.authorization = `Bearer ${answer.body.accessToken}`;
    return answer;
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}
