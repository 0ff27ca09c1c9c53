import { jest } from '@jest/globals';

/** One browser: what its tabs share, and a server whose answers (and the cookies in them) come when a test lets them. */
const kept = new Map<string, string>();
const channels = new Set<Channel>();
let cookie: string | undefined;
let queue: Promise<unknown> = Promise.resolve();
/** The next that is asked for is held until it is let go. */
let held: string | undefined;
const waiting: (() => void)[] = [];
const askedFor: string[] = [];

class Channel extends EventTarget {
  constructor(readonly name: string) {
    super();
    channels.add(this);
  }
  postMessage(data: unknown): void {
    const others = [...channels].filter((each) => each !== this && each.name === this.name);
    for (const other of others) setTimeout(() => other.dispatchEvent(Object.assign(new Event('message'), { data })));
  }
}

const signedIn = (person: string) =>
  Response.json({ accessToken: `token of ${person}`, person, expiresIn: 600, enrolling: false });

async function serve(what: string, body: string, token: string | null): Promise<Response> {
  // The cookie goes out with the request, and comes back with the answer.
  const sent = cookie;
  if (what === held) {
    held = undefined;
    await new Promise<void>((go) => waiting.push(go));
  }
  if (what.startsWith('DELETE')) {
    cookie = undefined;
    return new Response(null, { status: 204 });
  }
  if (what.endsWith('/refresh'))
    return sent === undefined ? new Response(null, { status: 401 }) : signedIn((cookie = sent));
  if (what.endsWith('/sessions')) return signedIn((cookie = (JSON.parse(body) as { account: string }).account));
  const id = token?.slice('Bearer token of '.length);
  if (what !== '/api/v1/me') askedFor.push(`${what} as ${id ?? 'nobody'}`);
  return id === undefined ? new Response(null, { status: 401 }) : Response.json({ id, name: id, email: id });
}

const before = new Map(
  ['navigator', 'localStorage', 'BroadcastChannel', 'location', 'addEventListener', 'setInterval', 'fetch'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  ),
);
const REFRESH = 'POST /console/api/v1/sessions/refresh';
const END = 'DELETE /console/api/v1/sessions/current';
const turns = () => new Promise((done) => setTimeout(done, 20));
const letGo = async () => {
  for (const go of waiting.splice(0)) go();
  await turns();
};

beforeAll(() => {
  const given: Record<string, unknown> = {
    navigator: {
      locks: { request: (_: string, work: () => Promise<unknown>) => (queue = queue.then(work, work)) },
    },
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    },
    BroadcastChannel: Channel,
    location: { origin: 'https://gate.example' },
    addEventListener: () => undefined,
    setInterval: () => undefined,
    fetch: async (asked: string | Request, how: RequestInit = {}) => {
      if (asked instanceof Request) return serve(new URL(asked.url).pathname, '', asked.headers.get('authorization'));
      return serve(`${how.method} ${asked}`, typeof how.body === 'string' ? how.body : '', null);
    },
  };
  for (const [name, value] of Object.entries(given))
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
});
afterAll(() => {
  for (const [name, descriptor] of before)
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    else Reflect.deleteProperty(globalThis, name);
});

/** A page of the console in a tab of its own. */
async function opened() {
  jest.resetModules();
  const session = await import('./session.js');
  const { tokens } = await import('../api/tokens.js');
  const { fetchInSession } = await import('../api/client.js');
  await session.beginSession('console', true);
  const now = () => {
    const stands = session.sessionNow();
    return 'me' in stands ? `${stands.state} ${stands.me.id}` : stands.state;
  };
  return { ...session, tokens, fetchInSession, now };
}

describe('The tabs of one shared desk', () => {
  let here: Awaited<ReturnType<typeof opened>>;
  let beside: Awaited<ReturnType<typeof opened>>;
  const both = () => [here.now(), beside.now()];

  beforeEach(async () => {
    kept.clear();
    channels.clear();
    cookie = 'An';
    here = await opened();
    // Known only where it opens without a line; it would be waited for.
    kept.delete('gate.console.me');
    beside = await opened();
    expect(both()).toEqual(['IN An', 'IN An']);
  });

  it('are left together, and open together as the colleague who came in one of them', async () => {
    here.changeUser();
    await turns();
    expect(both()).toEqual(['CHANGING', 'CHANGING']);
    await beside.signIn('Binh', 'word', '123456');
    await turns();
    expect(both()).toEqual(['IN Binh', 'IN Binh']);
    expect([cookie, here.tokens.person]).toEqual(['Binh', 'Binh']);
    expect(JSON.parse(kept.get('gate.console.me') ?? '{}')).toMatchObject({ id: 'Binh' });
  });

  it('show one person in the end where two come in at once', async () => {
    here.changeUser();
    await turns();
    await Promise.all([here.signIn('Binh', 'word', '1'), beside.signIn('Chi', 'word', '2')]);
    await turns();
    expect(both()).toEqual(['IN Chi', 'IN Chi']);
    expect(cookie).toBe('Chi');
  });

  it('keep the session of who came in one, though the answer to the end of the former one comes late in the other', async () => {
    held = END;
    here.changeUser();
    await turns();
    const comes = beside.signIn('Binh', 'word', '123456');
    await turns();
    expect(both()).toEqual(['CHANGING', 'CHANGING']);
    await letGo();
    await comes;
    await turns();
    expect([cookie, ...both()]).toEqual(['Binh', 'IN Binh', 'IN Binh']);
  });

  it('ask nothing of the former one as the next, also where a renewal of his was under way', async () => {
    here.changeUser();
    await here.signIn('Binh', 'word', '123456');
    // Nothing was heard beside of who left and who came: only the cookie says so.
    held = REFRESH;
    const asked = beside.tokens.renew();
    await turns();
    await letGo();
    expect(await asked).toBeUndefined();
    await turns();
    expect(both()).toEqual(['IN Binh', 'IN Binh']);
  });

  it('send no request of his in the session of who came', async () => {
    beside.tokens.take({ accessToken: 'token of An', person: 'An', expiresIn: 0 });
    here.changeUser();
    const comes = here.signIn('Binh', 'word', '123456');
    const asked = beside.fetchInSession(new Request('https://gate.example/api/v1/tickets'));
    await asked.catch(() => undefined);
    await comes;
    await turns();
    expect(both()).toEqual(['IN Binh', 'IN Binh']);
    expect(askedFor).not.toContain('/api/v1/tickets as Binh');
  });

  it('stay with who is here when word of one who left long ago comes late', async () => {
    here.changeUser();
    await here.signIn('Binh', 'word', '123456');
    await turns();
    for (const channel of channels)
      channel.dispatchEvent(Object.assign(new Event('message'), { data: { left: 'An' } }));
    await turns();
    expect(both()).toEqual(['IN Binh', 'IN Binh']);
  });

  it('are all left when somebody signs out for good, who is then not offered any more', async () => {
    await here.signOut();
    await turns();
    expect(both()).toEqual(['OUT', 'CHANGING']);
    expect(beside.peopleHere()).toEqual([]);
  });
});
