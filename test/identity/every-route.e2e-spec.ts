import { randomUUID } from 'node:crypto';
import { API_PREFIX } from '../../src/app.js';
import { DEVICE_KINDS, ROLES, isDevice, type DeviceKind, type Role } from '../../src/shared/domain/roles.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';
import { Browser } from './browser.js';
import { servedRoutes, statedRoutes, type ServedRoute, type StatedRoute } from './routes.js';

/** Descriptions of the API and the faces themselves: files, the same for everyone. */
const FILES =
  /^\/(api\/(openapi|asyncapi|problems)\.json|api\/docs(\/.*)?|(display|kiosk|assets|fonts|public)(\/.*)?|favicon\.ico|\*)?$/;
const AT_THE_DOOR = ['sign-in-needed', 'not-allowed', 'second-factor-needed'];

let running: RunningApp;
let routes: (ServedRoute & Partial<StatedRoute>)[];
const authorizations = new Map<Role, string>();

beforeAll(async () => {
  running = await startApp();
  const stated = statedRoutes(running.app);
  routes = servedRoutes(running.app).map((route) => {
    const [, bare = route.url] = new RegExp(`^/${API_PREFIX}(/.*)$`).exec(route.url) ?? [];
    return { ...route, ...stated.get(`${route.method} ${bare}`) };
  });
  for (const role of ROLES) if (!isDevice(role)) authorizations.set(role, await signIn(running.url, { role }));
  for (const kind of DEVICE_KINDS) authorizations.set(kind, `Device ${await deviceToken(kind)}`);
});
afterAll(() => running.stop());

async function deviceToken(kind: DeviceKind): Promise<string> {
  const admin = new Browser(running.url);
  admin.authorization = authorizations.get('ADMIN');
  return (await admin.ask('POST', 'devices', { name: 'Bảng', gate: 'HUU_NGHI', kind, yard: 'HN-XUAN-CUONG' })).body
    .token;
}

/** Calls a route with nothing in it and without an idempotency key: enough for the door, too little for a deed. */
async function call({ method, url }: ServedRoute, authorization: string | undefined) {
  const path = url.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'gate' ? 'HUU_NGHI' : randomUUID()));
  const response = await fetch(`${running.url}${path}`, {
    method,
    headers: authorization === undefined ? {} : { authorization },
    redirect: 'manual',
  });
  const text = await response.text();
  const isProblem = response.headers.get('content-type')?.includes('problem+json') === true;
  const code = isProblem ? (JSON.parse(text) as { code: string }).code : undefined;
  return { status: response.status, code };
}

/** Let in, it ends the very sign-in that the walk goes on with; sessions.e2e-spec.ts shows that it lets in. */
const ENDS_THE_WALK = `DELETE /${API_PREFIX}/sessions`;

const guarded = () => routes.filter(({ open, allowed }) => !open && allowed !== undefined);
const nameOf = ({ method, url }: ServedRoute) => `${method} ${url}`;

describe('Every route of the running product', () => {
  it('states who may call it, or is a file for everyone', () => {
    expect(routes.length).toBeGreaterThan(15);
    const silent = routes.filter(({ method, url, open, allowed }) => {
      if (open) return false;
      return allowed === undefined ? !(method === 'GET' && FILES.test(url)) : allowed.length === 0;
    });
    expect(silent.map(nameOf)).toEqual([]);
  });

  it('is not public and for some roles at once', () => {
    expect(routes.filter(({ open, allowed }) => open && allowed?.length).map(nameOf)).toEqual([]);
  });

  it('refuses whoever has not signed in, unless it is public', async () => {
    const wrong: string[] = [];
    for (const route of guarded()) {
      const { status, code } = await call(route, undefined);
      if (status !== 401 || code !== 'sign-in-needed') wrong.push(`${nameOf(route)} answers ${status} ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('refuses %s where it does not name this role, and lets it in where it does', async (role) => {
    const wrong = await Promise.all(
      guarded().map(async (route) => {
        const mayCall = route.allowed?.includes(role) === true;
        if (mayCall && nameOf(route) === ENDS_THE_WALK) return [];
        const { status, code } = await call(route, authorizations.get(role));
        const stopped = status === 403 && code === 'not-allowed';
        const right = mayCall ? !AT_THE_DOOR.includes(code ?? '') : stopped;
        return right ? [] : [`${nameOf(route)} answers ${status} ${code}`];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });

  it('refuses one who must enrol a second factor first, but for enrolling', async () => {
    const admin = new Browser(running.url);
    admin.authorization = authorizations.get('ADMIN');
    const email = 'new.officer@gate.example';
    const { body } = await admin.ask('POST', 'people', { name: 'Mới', email, roles: ['ADMIN'] });
    const officer = new Browser(running.url);
    const password = 'con trâu vàng đi';
    await officer.ask('POST', 'passwords', { link: String(body.link).split('#')[1], password });
    await officer.signIn(email, password);
    const open: string[] = [];
    for (const route of guarded()) {
      const { code } = await call(route, officer.authorization);
      if (code !== 'second-factor-needed') open.push(nameOf(route));
    }
    expect(open.sort()).toEqual([
      'GET /api/v1/me',
      'POST /api/v1/me/second-factor',
      'POST /api/v1/me/second-factor/confirmation',
    ]);
  });
});
