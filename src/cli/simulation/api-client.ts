import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';

/** An answer of the API. `code` is that of the refusal when there was one. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly code: string | undefined;
  readonly etag: string | undefined;
}

export interface Sending {
  readonly as?: string;
  readonly body?: object;
  readonly ifMatch?: string;
  /** Only for commands that must be told apart from the last one; made by count unless told. */
  readonly key?: string;
}

/** A call that was refused or failed, by what it was and why; each is counted and explained. */
export interface Refusals {
  [routeAndCode: string]: number;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What happens to a command on a bad line: it is sent twice at once, or its answer is lost and it is sent again. */
export type LineTrouble = 'TWICE' | 'LOST';

interface Raw {
  readonly status: number;
  readonly text: string;
  readonly etag: string | undefined;
}

/** What an answer says, whatever order its fields come in: a kept answer comes from the database. Each request has its own id. */
function told({ status, text }: Raw): unknown {
  const { correlationId: _, ...said } = (text ? JSON.parse(text) : {}) as { correlationId?: string };
  return { status, said };
}

/** Answers of a server that cannot answer now. */
const AWAY = new Set([502, 503, 504]);
const RETRY_MS = 500;
const MOST_ATTEMPTS = 120;
/** A lost answer: the client stops listening after so long, which may be before or after the command was carried out. */
const LOST_MS = 8;

/** Talks to the product as its users do: through the public API alone. Counts what it is refused. */
export class ApiClient {
  private readonly pool: Pool;
  private count = 0;
  readonly refused: Refusals = {};

  constructor(
    readonly url: string,
    /** Begins every idempotency key, so that a day that is played again with the same seed sends the same keys. */
    private readonly name: string,
    connections = 32,
    /** Tells before each command what happens to it on its way; nothing on a good line. */
    private readonly trouble: (path: string) => LineTrouble | undefined = () => undefined,
  ) {
    this.pool = new Pool(url, { connections, pipelining: 1 });
  }

  get sent(): number {
    return this.count;
  }

  /** Sends a request; a refusal is an answer and is counted. Throws when nobody answers for a minute. */
  async send<T>(method: Method, path: string, sending: Sending = {}): Promise<Answer<T>> {
    this.count += 1;
    const key = sending.key ?? `${this.name}-${this.count}`;
    const { status, text, etag } = await this.request(method, path, sending, key);
    const body = (text ? JSON.parse(text) : {}) as T & { code?: string };
    const code = status >= 400 ? (body.code ?? String(status)) : undefined;
    if (code) this.note(method, path, code);
    return { status, body, code, etag };
  }

  /** Sends until there is an answer: a server that died comes back, and the same key does nothing twice. */
  private async request(method: Method, path: string, sending: Sending, key: string): Promise<Raw> {
    for (let attempt = 1; ; attempt += 1) {
      const raw = await this.onTheLine(method, path, sending, key).catch((error: unknown) => String(error));
      if (typeof raw !== 'string' && !AWAY.has(raw.status)) return raw;
      this.note(method, path, typeof raw === 'string' ? 'server-away' : `server-away-${raw.status}`);
      if (attempt === MOST_ATTEMPTS)
        throw new Error(`${method} ${path}: no answer: ${typeof raw === 'string' ? raw : raw.text}`);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  /** Sends as the line lets it. Whoever is answered twice must be told the same: otherwise it is noted as a finding. */
  private async onTheLine(method: Method, path: string, sending: Sending, key: string): Promise<Raw> {
    const trouble = method === 'GET' ? undefined : this.trouble(path);
    if (trouble === 'LOST') {
      await this.once(method, path, sending, key, AbortSignal.timeout(LOST_MS)).catch(() => undefined);
    }
    if (trouble !== 'TWICE') return this.once(method, path, sending, key);
    const [first, second] = await Promise.all([0, 1].map(() => this.once(method, path, sending, key)));
    if (!first || !second) throw new Error('Sent nothing');
    const both = !AWAY.has(first.status) && !AWAY.has(second.status);
    if (both && !isDeepStrictEqual(told(first), told(second))) this.note(method, path, 'told-twice');
    return first;
  }

  private async once(
    method: Method,
    path: string,
    { as, body, ifMatch }: Sending,
    key: string,
    signal?: AbortSignal,
  ): Promise<Raw> {
    const response = await this.pool.request({
      method,
      path: `/api/v1${path}`,
      ...(signal && { signal }),
      headers: {
        ...(as && { authorization: `Bearer ${as}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': key }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        'accept-language': 'en',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { etag } = response.headers;
    const text = await response.body.text();
    return { status: response.statusCode, text, etag: typeof etag === 'string' ? etag.replaceAll('"', '') : undefined };
  }

  /** As `send`, for what must be granted: throws with the whole refusal. */
  async must<T>(method: Method, path: string, sending: Sending = {}): Promise<T> {
    const answer = await this.send<T>(method, path, sending);
    if (answer.code) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Gets a file. */
  async download(path: string, as: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
    const headers = { authorization: `Bearer ${as}` };
    const { statusCode, body } = await this.pool.request({ method: 'GET', path: `/api/v1${path}`, headers });
    return { status: statusCode, bytes: Buffer.from(await body.arrayBuffer()) };
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  private note(method: string, path: string, code: string): void {
    const route =
      path
        .split('?')[0]
        ?.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
        .replaceAll(/\/[A-Z]{2}-[A-Z0-9]+/g, '/:lane') ?? '';
    const what = `${method} ${route}: ${code}`;
    this.refused[what] = (this.refused[what] ?? 0) + 1;
  }
}
