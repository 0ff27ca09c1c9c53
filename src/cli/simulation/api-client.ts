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
  ) {
    this.pool = new Pool(url, { connections, pipelining: 1 });
  }

  get sent(): number {
    return this.count;
  }

  /** Sends a request; a refusal is an answer and is counted, a broken connection throws. */
  async send<T>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    sending: Sending = {},
  ): Promise<Answer<T>> {
    this.count += 1;
    const key = sending.key ?? `${this.name}-${this.count}`;
    const response = await this.pool.request({
      method,
      path: `/api/v1${path}`,
      headers: {
        ...(sending.as && { authorization: `Bearer ${sending.as}` }),
        ...(sending.body && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': key }),
        ...(sending.ifMatch !== undefined && { 'if-match': `"${sending.ifMatch}"` }),
        'accept-language': 'en',
      },
      ...(sending.body && { body: JSON.stringify(sending.body) }),
    });
    const text = await response.body.text();
    const body = (text ? JSON.parse(text) : {}) as T & { code?: string };
    const code = response.statusCode >= 400 ? (body.code ?? String(response.statusCode)) : undefined;
    if (code) this.note(method, path, code);
    const etag = response.headers['etag'];
    return {
      status: response.statusCode,
      body,
      code,
      etag: typeof etag === 'string' ? etag.replaceAll('"', '') : undefined,
    };
  }

  /** As `send`, for what must be granted: throws with the whole refusal. */
  async must<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, sending: Sending = {}): Promise<T> {
    const answer = await this.send<T>(method, path, sending);
    if (answer.code) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer.body)}`);
    return answer.body;
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
