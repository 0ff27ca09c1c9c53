/** What went wrong: `offline` when nobody answered, `refused` when this kiosk may not ask at all, else the server's words. */
export class Failure extends Error {
  constructor(
    readonly kind: 'offline' | 'refused' | 'problem',
    readonly title = '',
    readonly detail = '',
    readonly code = '',
  ) {
    super(title || kind);
  }
}

export interface Here {
  readonly name: string;
  readonly yard: string;
}

export interface WalkIn {
  readonly id: string;
  readonly missing: readonly { readonly path: string; readonly message?: string }[];
}

export interface Ticket {
  readonly ticket: string;
  readonly code: string;
}

const TIMEOUT_MS = 15_000;

/** A name for one command; the same for its retries. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The gate's API as this kiosk may use it. */
export class Api {
  constructor(
    private readonly token: string,
    private readonly language: string,
  ) {}

  here(): Promise<Here> {
    return this.json('GET', 'me');
  }

  register(walkIn: object, key: string): Promise<WalkIn> {
    return this.json('POST', 'walk-ins', walkIn, key);
  }

  checkIn(declaration: string, yard: string, code: string, key: string): Promise<Ticket> {
    return this.json('POST', 'check-ins', { declaration, yard, witness: 'CODE', code }, key);
  }

  /** The slip as an address that this page alone can open. */
  async slip(ticket: string): Promise<string> {
    const response = await this.ask('GET', `tickets/${ticket}/slip`);
    return URL.createObjectURL(await response.blob());
  }

  private async json<T>(method: string, path: string, body?: object, key?: string): Promise<T> {
    return (await (await this.ask(method, path, body, key)).json()) as T;
  }

  private async ask(method: string, path: string, body?: object, key?: string): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Device ${this.token}`, 'accept-language': this.language };
    if (body) headers['content-type'] = 'application/json';
    if (key) headers['idempotency-key'] = key;
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
    let response: Response;
    try {
      const sent = { method, headers, signal: giveUp.signal, ...(body && { body: JSON.stringify(body) }) };
      response = await fetch(`/api/v1/${path}`, sent);
    } catch {
      throw new Failure('offline');
    } finally {
      clearTimeout(timer);
    }
    // A gate to learn on says so on every answer; the page says it too.
    if (response.headers.get('x-training') === 'true') document.documentElement.dataset['training'] = 'true';
    if (response.ok) return response;
    throw await failureOf(response);
  }
}

async function failureOf(response: Response): Promise<Failure> {
  if (response.status >= 502) return new Failure('offline');
  const problem = (await response.json().catch(() => ({}))) as {
    code?: string;
    title?: string;
    detail?: string;
    fields?: { severity: string; message: string }[];
  };
  if (problem.code === 'sign-in-needed' || problem.code === 'not-allowed') return new Failure('refused');
  const field = problem.fields?.find(({ severity }) => severity === 'error')?.message;
  return new Failure('problem', field ?? problem.title ?? '', field ? '' : (problem.detail ?? ''), problem.code ?? '');
}
