import { leave, sessionsOf, tokens } from './tokens.js';

/** What the browser has and this process has not, and a server whose answers come when a test says so. */
const kept = new Map<string, string>();
const asked: { readonly what: string; readonly answer: (response: Response) => void }[] = [];
const before = { fetch: globalThis.fetch, navigator: Object.getOwnPropertyDescriptor(globalThis, 'navigator') };
const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };

const signedIn = (person: string) =>
  Response.json({ accessToken: `token of ${person}`, person, expiresIn: 600, enrolling: false });
const nothing = () => new Response(null, { status: 204 });
const turns = () => new Promise((done) => setTimeout(done));
/** The request that waits for its answer. */
const waiting = async (what: string) => {
  await turns();
  const at = asked.findIndex((each) => each.what === what);
  const [found] = asked.splice(at, 1);
  if (at === -1 || !found) throw new Error(`Nobody asked for ${what}`);
  return found;
};

beforeAll(() => {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks } });
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    },
  });
  globalThis.fetch = (path, { method } = {}) =>
    new Promise((answer) => asked.push({ what: `${method} ${typeof path === 'string' ? path : ''}`, answer }));
  sessionsOf('console');
});
afterAll(() => {
  globalThis.fetch = before.fetch;
  if (before.navigator) Object.defineProperty(globalThis, 'navigator', before.navigator);
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('A refresh that is under way when somebody signs out', () => {
  const REFRESH = 'POST /console/api/v1/sessions/refresh';
  const END = 'DELETE /console/api/v1/sessions/current';
  let over: number;
  beforeEach(() => {
    over = 0;
    tokens.onOver = () => (over += 1);
    tokens.take({ accessToken: 'first', person: 'An', expiresIn: 600 });
  });
  afterEach(() => {
    tokens.drop();
    expect(asked).toEqual([]);
  });

  it('signs nobody in again, whenever its answer comes', async () => {
    const renewed = tokens.renew();
    const refresh = await waiting(REFRESH);
    const left = leave();
    (await waiting(END)).answer(nothing());
    await left;
    refresh.answer(signedIn('An'));
    expect(await renewed).toBeUndefined();
    expect(tokens.held).toBe(false);
    expect(over).toBe(0);
  });

  it('leaves the token of whoever came after him as it is', async () => {
    const renewed = tokens.renew();
    const refresh = await waiting(REFRESH);
    const left = leave();
    (await waiting(END)).answer(nothing());
    await left;
    tokens.take({ accessToken: 'of Binh', person: 'Binh', expiresIn: 600 });
    refresh.answer(signedIn('An'));
    expect(await renewed).toBe('of Binh');
    expect(tokens.person).toBe('Binh');
  });

  it('is taken where nobody signed out', async () => {
    const renewed = tokens.renew();
    (await waiting(REFRESH)).answer(signedIn('An'));
    expect(await renewed).toBe('token of An');
    expect(tokens.held).toBe(true);
  });
});
