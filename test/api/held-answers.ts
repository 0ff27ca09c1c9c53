import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { allSettings } from '../../src/shared/settings/define-setting.js';
import { servedRoutes } from '../identity/routes.js';
import { operationsOf, type OpenApi, type Operation } from './open-api.js';
import { schemasOf, type Schemas } from './schemas.js';

const NO_BODY = new Set([204, 304]);

/** What a document says, ready to be held against. */
interface Said {
  readonly operations: readonly (Operation & { readonly pattern: RegExp })[];
  readonly schemas: Schemas;
}

const known = new Map<string, Said>();

/** Holds every real answer of a server against its OpenAPI document, by standing in front of `fetch`. */
export class HeldAnswers {
  /** What was answered otherwise than the document says. */
  readonly faults: string[] = [];
  /** Statuses and refusals that were seen, by operation. */
  readonly seen = new Map<string, Set<string>>();
  private readonly fetched = globalThis.fetch;

  private constructor(
    private readonly url: string,
    private readonly said: Said,
  ) {}

  /**
   * Begins: from now on until {@link end} every `fetch` of this test file to that server is looked at. The document is
   * asked for once for all servers with the same routes and settings: it takes a second to make.
   */
  static async of(url: string, app: NestFastifyApplication): Promise<HeldAnswers> {
    const key = JSON.stringify([servedRoutes(app), allSettings().map(({ name }) => name)]);
    const said = known.get(key) ?? whatIsSaid((await (await fetch(`${url}/api/openapi.json`)).json()) as OpenApi);
    known.set(key, said);
    const held = new HeldAnswers(url, said);
    globalThis.fetch = async (input, init) => {
      const answer = await held.fetched(input, init);
      await held.look(new Request(input, { ...init, body: null }), answer.clone());
      return answer;
    };
    return held;
  }

  end(): void {
    globalThis.fetch = this.fetched;
  }

  private async look(request: Request, answer: Response): Promise<void> {
    const { origin, pathname } = new URL(request.url);
    if (origin !== this.url) return;
    const found = this.said.operations.find(({ method, pattern }) => method === request.method && pattern.test(pathname));
    if (!found) return;
    const text = await answer.text();
    const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
    const body: unknown = type.endsWith('json') && text ? JSON.parse(text) : text;
    const code = type === 'application/problem+json' ? (body as { code: string }).code : undefined;
    this.note(found.name, code ?? String(answer.status));
    const fault = this.faultOf(found, { status: answer.status, type, body, code });
    if (fault) this.faults.push(`${found.name} answered ${answer.status} ${code ?? ''}: ${fault}`);
  }

  private faultOf(
    { about }: Operation,
    { status, type, body, code }: { status: number; type: string; body: unknown; code: string | undefined },
  ): string | undefined {
    const documented = about.responses[String(status)];
    if (!documented) return 'a status that is not documented';
    if (NO_BODY.has(status)) return body === '' ? undefined : 'a body, where none is documented';
    const content = documented.content?.[type];
    if (!content?.schema) return `${type || 'nothing'}, which is not documented`;
    if (code !== undefined && !about['x-codes']?.includes(code)) return 'a refusal that is not documented';
    return this.said.schemas.faults(content.schema, body);
  }

  private note(name: string, what: string): void {
    this.seen.set(name, (this.seen.get(name) ?? new Set()).add(what));
  }
}

function whatIsSaid(document: OpenApi): Said {
  // `/clearances/worklist` before `/clearances/{declaration}`.
  const parameters = (path: string) => path.split('{').length;
  const operations = operationsOf(document)
    .map((operation) => ({ ...operation, pattern: patternOf(operation.path) }))
    .sort((a, b) => parameters(a.path) - parameters(b.path));
  return { operations, schemas: schemasOf(document) };
}

function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
