import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { allSettings } from '../../src/shared/settings/define-setting.js';
import { servedRoutes } from '../identity/routes.js';
import { operationsOf, type OpenApi, type Operation } from './open-api.js';
import { schemasOf, type Schemas } from './schemas.js';

const NO_BODY = new Set([204, 304]);

type Known = Operation & { readonly pattern: RegExp };

/** What a document says, ready to be held against. */
interface Said {
  /** By method and number of parts of the address. */
  readonly operations: ReadonlyMap<string, readonly Known[]>;
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
   * asked for once in a run for all servers with the same routes and settings: it takes seconds to make.
   */
  static async of(url: string, app: NestFastifyApplication): Promise<HeldAnswers> {
    const key = JSON.stringify([servedRoutes(app), allSettings().map(({ name }) => name)]);
    const said = known.get(key) ?? whatIsSaid(await documentOf(url, key));
    known.set(key, said);
    const held = new HeldAnswers(url, said);
    globalThis.fetch = async (input, init) => {
      const answer = await held.fetched(input, init);
      const found = held.operationOf(input, init);
      if (!found) return answer;
      // Read once and handed on: two readers of one answer cost as much as asking for it.
      const bytes = Buffer.from(await answer.arrayBuffer());
      const { status, statusText, headers } = answer;
      held.look(found, { status, headers, bytes });
      return new Response(bytes.length > 0 ? bytes : null, { status, statusText, headers });
    };
    return held;
  }

  end(): void {
    globalThis.fetch = this.fetched;
  }

  private operationOf(input: string | URL | Request, init: RequestInit | undefined): Known | undefined {
    const isRequest = input instanceof Request;
    const { origin, pathname } = new URL(isRequest ? input.url : input);
    if (origin !== this.url) return undefined;
    const method = (init?.method ?? (isRequest ? input.method : 'GET')).toUpperCase();
    return this.said.operations.get(placeOf(method, pathname))?.find(({ pattern }) => pattern.test(pathname));
  }

  private look(found: Known, answer: { status: number; headers: Headers; bytes: Buffer }): void {
    const text = answer.bytes.toString();
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

async function documentOf(url: string, key: string): Promise<OpenApi> {
  const name = `document-${createHash('sha256').update(key).digest('hex')}.json`;
  const file = join(process.env['TEST_RUN_FOLDER'] ?? '', name);
  const text = await readFile(file, 'utf8').catch(async () => {
    const made = await (await fetch(`${url}/api/openapi.json`)).text();
    await writeFile(`${file}.${process.pid}`, made);
    await rename(`${file}.${process.pid}`, file);
    return made;
  });
  return JSON.parse(text) as OpenApi;
}

function whatIsSaid(document: OpenApi): Said {
  // `/clearances/worklist` before `/clearances/{declaration}`.
  const parameters = (path: string) => path.split('{').length;
  const operations = new Map<string, Known[]>();
  for (const operation of operationsOf(document).sort((a, b) => parameters(a.path) - parameters(b.path))) {
    const place = placeOf(operation.method, operation.path);
    const beside = operations.get(place) ?? [];
    operations.set(place, [...beside, { ...operation, pattern: patternOf(operation.path) }]);
  }
  return { operations, schemas: schemasOf(document) };
}

function placeOf(method: string, path: string): string {
  return `${method} ${path.split('/').length}`;
}

function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
