import specs from '@asyncapi/specs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { exampleOf } from '../../src/shared/http/openapi-examples.js';
import { allProblems } from '../../src/shared/domain/problem.js';
import { servedRoutes, statedRoutes } from '../identity/routes.js';
import { startApp, type RunningApp } from '../running-app.js';
import { operationsOf, type OpenApi, type Operation, type Schema } from './open-api.js';
import { schemasOf } from './schemas.js';

const API_PREFIX = 'api/v1';

let running: RunningApp;
let document: OpenApi;
let operations: Operation[];

beforeAll(async () => {
  // Stepped, so that the routes of the clock are there too.
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: '2026-11-22T00:00:00.000Z' });
  document = (await (await fetch(`${running.url}/api/openapi.json`)).json()) as OpenApi;
  operations = operationsOf(document);
});
afterAll(() => running?.stop());

const namesOf = (found: readonly Operation[]) => found.map(({ name }) => name);

describe('The OpenAPI document', () => {
  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(
      structuredClone(document) as unknown as Record<string, unknown>,
    );
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('holds every route of the running product, and no other', () => {
    const served = servedRoutes(running.app)
      .filter(({ url }) => url.startsWith(`/${API_PREFIX}/`) || url.startsWith('/health/') || url === '/metrics')
      .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(served.length).toBeGreaterThan(60);
    expect(namesOf(operations).sort()).toEqual(served.sort());
  });

  it('says of every operation what it does, under a name of its own and a tag', () => {
    expect(namesOf(operations.filter(({ about }) => !about.summary || !about.tags?.length))).toEqual([]);
    expect(new Set(operations.map(({ about }) => about.operationId)).size).toBe(operations.length);
  });

  it('says of every operation who may call it, as its controller does', () => {
    const stated = statedRoutes(running.app);
    const wrong = operations.filter(({ name, method, path, about }) => {
      const bare = path.replace(`/${API_PREFIX}`, '').replaceAll(/\{(\w+)\}/g, ':$1');
      const { allowed = [], open = false } = stated.get(`${method} ${bare}`) ?? {};
      const said = about['x-roles'] ?? [];
      const same = open ? about['x-public'] === true && !said.length : said.join() === allowed.join();
      return !same || (name !== '' && !open && !about.security?.length);
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  it('gives every operation an answer with a schema and an example that keeps it', () => {
    const schemas = schemasOf(document);
    const wrong = operations.flatMap(({ name, about }) => {
      const [status, answer] = Object.entries(about.responses).find(([code]) => code.startsWith('2')) ?? [];
      if (!answer) return [`${name} has no answer`];
      if (status === '204') return [];
      return Object.entries(answer.content ?? { nothing: {} }).flatMap(([type, { schema, example }]) => {
        if (!schema || Object.keys(schema).length === 0) return [`${name} answers ${type} without a schema`];
        if (example === undefined) return [`${name} answers without an example`];
        const faults = schemas.faults(schema, example);
        return faults ? [`${name} answers an example that breaks its schema: ${faults}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('gives every body a schema and an example that keeps it', () => {
    const schemas = schemasOf(document);
    const bodies = operations.filter(({ about }) => about.requestBody);
    expect(bodies.length).toBeGreaterThan(20);
    const wrong = bodies.flatMap(({ name, about }) => {
      const { schema, example } = Object.values(about.requestBody?.content ?? {})[0] ?? {};
      if (!schema) return [`${name} takes a body without a schema`];
      if (example === undefined) return [`${name} takes a body without an example`];
      const faults = schemas.faults(schema, example);
      return faults ? [`${name} shows a body that breaks its schema: ${faults}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('shows an example of every member of every body and answer', () => {
    const { schemas } = document.components;
    const wrong = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties as Record<string, Schema>)
        .filter(([, schema]) => exampleOf(schema, schemas) === undefined)
        .map(([member]) => `${name}.${member}`),
    );
    expect(wrong).toEqual([]);
  });

  it('describes every parameter by a schema', () => {
    const wrong = operations.flatMap(({ name, path, about }) => {
      const parameters = about.parameters ?? [];
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, each = '']) => each);
      const missing = inPath.filter((each) => !parameters.some((one) => one.in === 'path' && one.name === each));
      const bare = parameters.filter(({ schema }) => !schema || !Object.keys(schema).length);
      return [...missing, ...bare.map((each) => each.name)].map((each) => `${name}: ${each}`);
    });
    expect(wrong).toEqual([]);
  });

  it('documents every refusal that it names under its status, with its text', () => {
    const wrong = operations.flatMap(({ name, about }) => {
      const codes = about['x-codes'] ?? [];
      if (!codes.length) return [`${name} names no refusals`];
      return codes.flatMap((code) => {
        const kind = allProblems().get(code);
        const said = about.responses[String(kind?.status)]?.content?.['application/problem+json']?.examples?.[code];
        return said ? [] : [`${name} does not document ${code}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keeps every answer in a page of its own and every command with a key', () => {
    const changing = operations.filter(({ method }) => method !== 'GET');
    const keyless = changing.filter(
      ({ about }) => !about.parameters?.some(({ name }) => name === 'Idempotency-Key') && !about['x-no-key'],
    );
    expect(namesOf(keyless)).toEqual([]);
    const lists = operations.filter(({ about }) => about['x-list']);
    expect(lists.length).toBeGreaterThan(5);
    const unpaged = lists.filter(({ about }) => !about.parameters?.some(({ name }) => name === 'cursor'));
    // The gates of the province are a closed set of four.
    expect(namesOf(unpaged)).toEqual(['GET /api/v1/gates']);
  });
});

describe('The AsyncAPI document', () => {
  it('is AsyncAPI 3 and names every live topic', async () => {
    const asyncApi = (await (await fetch(`${running.url}/api/asyncapi.json`)).json()) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
    const validate = ajv.compile((specs as { schemasWithoutId: Record<string, object> }).schemasWithoutId['3.0.0']!);
    validate(asyncApi);
    expect(validate.errors ?? []).toEqual([]);
    expect(asyncApi['asyncapi']).toBe('3.0.0');
  });
});
