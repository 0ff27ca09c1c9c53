import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { API_PREFIX } from '../../src/app.js';
import { isDevice, type DeviceKind, type Role } from '../../src/shared/domain/roles.js';
import { ask } from '../declarations/declaring.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { servedRoutes, statedRoutes } from '../identity/routes.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';
import { exampleOf, HOSTILE_IN_ADDRESSES, mutationsOf, nested, type Schema, type Schemas } from './hostile-values.js';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly role: Role | undefined;
}
interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

let running: RunningApp;
let routes: Route[];
let described: Readonly<Record<string, Readonly<Record<string, Described>>>>;
let schemas: Schemas;
const authorizations = new Map<Role, string>();

beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
  const stated = statedRoutes(running.app);
  routes = servedRoutes(running.app).flatMap(({ method, url }): Route[] => {
    const [, path] = new RegExp(`^/${API_PREFIX}(/.*)$`).exec(url) ?? [];
    const known = path === undefined ? undefined : stated.get(`${method} ${path}`);
    return known
      ? [{ method, path: path ?? '', role: known.allowed.find((role) => !isDevice(role)) ?? known.allowed[0] }]
      : [];
  });
  for (const role of new Set(routes.map(({ role }) => role)))
    if (role) authorizations.set(role, isDevice(role) ? await device(role) : await signIn(running.url, { role }));
  const openApi = (await (await fetch(`${running.url}/api/openapi.json`)).json()) as {
    paths: typeof described;
    components: { schemas: Schemas };
  };
  described = openApi.paths;
  schemas = openApi.components.schemas;
}, 120_000);
afterAll(() => running.stop(), 60_000);

async function device(kind: DeviceKind): Promise<string> {
  const body = { name: 'Thử', gate: 'HUU_NGHI', kind, yard: 'HN-NHAP' };
  return `Device ${(await ask(running, 'POST', 'devices', { by: { role: 'ADMIN' }, body })).body.token}`;
}

function descriptionOf({ method, path }: Route): Described {
  const name = `/${API_PREFIX}${path.replaceAll(/:(\w+)/g, '{$1}')}`;
  return described[name]?.[method.toLowerCase()] ?? {};
}

/** A good value for every parameter of an address. */
function filled(path: string): string {
  const good: Record<string, string> = {
    gate: 'HUU_NGHI',
    route: 'HN-1119',
    lane: 'HN-X1',
    yard: 'HN-NHAP',
    setting: 'slot-rules',
    scope: 'HUU_NGHI',
  };
  return path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === 'day' ? '2026-11-22' : name === 'agency' ? 'CUSTOMS' : (good[name] ?? randomUUID()),
  );
}

async function call(route: Route, path: string, body?: string): Promise<string[]> {
  const headers: Record<string, string> = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
  const authorization = route.role && authorizations.get(route.role);
  if (authorization) headers['authorization'] = authorization;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const url = `${running.url}/${API_PREFIX}${path}`;
  const response = await fetch(url, { method: route.method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  if (response.status < 500) return [];
  return [`${route.method} ${path} ${body?.slice(0, 300) ?? ''} answers ${response.status} ${text.slice(0, 80)}`];
}

async function inTurns(calls: readonly (() => Promise<string[]>)[]): Promise<string[]> {
  const broken: string[] = [];
  const left = [...calls];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) broken.push(...(await next()));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return broken;
}

describe('Whatever a client sends', () => {
  it('in addresses, the answer is never an error of ours', async () => {
    const calls = routes.flatMap((route) => {
      const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
      const queries = (descriptionOf(route).parameters ?? []).filter((each) => each.in === 'query');
      return HOSTILE_IN_ADDRESSES.flatMap((value) => [
        ...names.map((name) => () => call(route, filled(route.path.replace(`:${name}`, value)))),
        ...queries.map(
          ({ name }) =>
            () =>
              call(route, `${filled(route.path)}?${name}=${value}`),
        ),
      ]);
    });
    expect(calls.length).toBeGreaterThan(300);
    expect(await inTurns(calls)).toEqual([]);
  }, 240_000);

  it('in bodies, the answer is never an error of ours', async () => {
    const calls = routes.flatMap((route) => {
      const schema = descriptionOf(route).requestBody?.content['application/json']?.schema;
      if (!schema) return [];
      return [...mutationsOf(exampleOf(schema, schemas))].map(
        (body) => () => call(route, filled(route.path), JSON.stringify(body)),
      );
    });
    expect(calls.length).toBeGreaterThan(500);
    expect(await inTurns(calls)).toEqual([]);
  }, 240_000);

  it('nested as deeply as it fits, the answer is never an error of ours', async () => {
    const calls = routes
      .filter(({ method }) => method !== 'GET')
      .flatMap((route) => [500, 20_000].map((depth) => () => call(route, filled(route.path), nested(depth))));
    expect(await inTurns(calls)).toEqual([]);
  }, 240_000);

  it('nothing of it stops what follows the log', async () => {
    const client = new Client(running.databaseUrl);
    await client.connect();
    const followed = async () => {
      const { rows } = await client.query<{ behind: boolean }>(
        `SELECT bool_or(c.position < (SELECT max(position) FROM event) AND c.stopped_at IS NULL) AS behind
         FROM checkpoint c WHERE c.kind = 'projection'`,
      );
      return rows[0]?.behind === false;
    };
    for (const until = Date.now() + 30_000; !(await followed()) && Date.now() < until;)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const { rows } = await client.query('SELECT name, error FROM checkpoint WHERE stopped_at IS NOT NULL');
    await client.end();
    expect(rows).toEqual([]);
  }, 60_000);
});
