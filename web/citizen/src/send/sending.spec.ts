import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { jest } from '@jest/globals';
import type { NewCommand } from '../../../shared/offline/command.js';

/** One browser without a line: nothing answers, and no tab hears of what another one did. */
const before = new Map(
  [
    'navigator',
    'BroadcastChannel',
    'location',
    'addEventListener',
    'removeEventListener',
    'fetch',
    'XMLHttpRequest',
  ].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const),
);
const queues = new Map<string, Promise<unknown>>();
let pages: { readonly end: () => void }[] = [];

beforeAll(() => {
  const given: Record<string, unknown> = {
    navigator: {
      locks: {
        request: (name: string, work: () => Promise<unknown>) => {
          const next = (queues.get(name) ?? Promise.resolve()).then(work, work);
          queues.set(name, next);
          return next;
        },
      },
    },
    BroadcastChannel: class extends EventTarget {
      postMessage = () => undefined;
    },
    location: { origin: 'https://gate.example' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    fetch: () => new Promise(() => undefined),
    XMLHttpRequest: class extends EventTarget {
      upload = new EventTarget();
      open = () => undefined;
      setRequestHeader = () => undefined;
      abort = () => undefined;
      send = () => this.dispatchEvent(new Event('error'));
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
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  queues.clear();
  pages = [];
});
afterEach(() => {
  for (const page of pages) page.end();
});

/** A tab of the citizens' pages, of somebody who is not signed in; `whole`: it sends on what lies in the outbox. */
async function opened({ whole = false } = {}) {
  jest.resetModules();
  const sending = await import('./sending.js');
  const { photos, uploads } = await import('./uploads.js');
  const { allCommands } = await import('../../../shared/offline/kept.js');
  const store = await import('./store.js');
  const draft = await import('../../../shared/offline/draft.js');
  if (whole) await (await import('../../../shared/offline/outbox.js')).beginOutbox();
  await sending.beginSending();
  pages.push({ end: () => [photos, uploads].map((of) => of.end()) });
  const told = async () => (await allCommands()).map(({ said }) => said.about);
  const sent = async () => (await allCommands()).map(({ body }) => (body as { files?: readonly string[] }).files);
  return { ...sending, ...draft, photos, told, sent, store };
}

const turns = () => new Promise((done) => setTimeout(done, 30));
const report = (title: string): NewCommand => ({
  method: 'POST',
  path: 'https://gate.example/api/v1/reports',
  body: { title },
  said: { key: 'said.report', about: title },
});
const photo = (about: string) => ({
  path: `/api/v1/petitions/${about}/files`,
  about,
  kind: 'photo',
  name: 'o-ga.jpg',
  blob: new Blob(['x']),
});

describe('What waits for its photos on a telephone', () => {
  it('goes out once the one that holds it up is let go, wherever that was', async () => {
    const tab = await opened();
    await tab.photos.add(photo('r1'));
    await tab.send('r1', report('Ổ gà'));
    expect(await tab.told()).toEqual([]);
    const [held] = tab.photos.list();
    await tab.photos.forget(held?.id ?? 0);
    await turns();
    expect(await tab.told()).toEqual(['Ổ gà']);
  });

  it('takes along the photo that comes while it is being looked at', async () => {
    const tab = await opened();
    await tab.photos.add(photo('r1'));
    await tab.send('r1', report('Ổ gà'));
    const [held] = tab.photos.list();
    const read = tab.photos.read.bind(tab.photos);
    // Its photo comes, and is taken off what is on its way, after the first look and before the second.
    tab.photos.read = async () => {
      tab.photos.read = read;
      await turns();
      await tab.store.keepFile({ file: 'f1', about: 'r1', kind: 'photo', name: 'o-ga.jpg', bytes: 1 });
      await tab.photos.forget(held?.id ?? 0);
      return read();
    };
    await tab.photos.forget(-1);
    for (let tries = 0; tries < 20 && (await tab.sent()).length === 0; tries++) await turns();
    expect(await tab.sent()).toEqual([['f1']]);
  });

  it('is told once, though another tab has not heard that it went', async () => {
    const [tab, beside] = [await opened(), await opened()];
    await tab.photos.add(photo('r1'));
    await tab.send('r1', report('Ổ gà'));
    // As the other tab read it, a moment before.
    await beside.store.beginStore();
    await tab.photos.forget(tab.photos.list()[0]?.id ?? 0);
    await turns();
    // It goes on with what it has, as it does when a file of its own has come.
    await beside.photos.forget(0);
    await turns();
    expect(await beside.told()).toEqual(['Ổ gà']);
  });

  it('is no supplement of nothing: the only one that there is waits for another file', async () => {
    const tab = await opened();
    const supplement: NewCommand = {
      method: 'POST',
      path: 'https://gate.example/api/v1/dossiers/d1/supplement',
      body: {},
      said: { key: 'said.supplement', about: 'H37.06184-261130-0001' },
    };
    await tab.photos.add(photo('d1'));
    await tab.send('d1', supplement, { asNobody: true });
    await tab.photos.forget(tab.photos.list()[0]?.id ?? 0);
    await turns();
    expect([await tab.told(), tab.store.errandsNow().sendings]).toEqual([[], []]);
  });
});

describe('The code of what was sent', () => {
  const answered = (answer: object) => {
    globalThis.fetch = () =>
      Promise.resolve(new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }));
  };

  it('comes to its receipt also where the page is loaded again between sending and the answer', async () => {
    const sent: unknown[] = [];
    globalThis.fetch = (request) => {
      sent.push(request);
      return new Promise(() => undefined);
    };
    const before = await opened();
    await before.send('r1', report('Ổ gà'));
    for (let tries = 0; tries < 20 && sent.length === 0; tries++) await turns();
    expect(await codes(before)).toEqual([['r1', '']]);
    // What it held it lets go as it is closed.
    queues.clear();
    answered({ id: 'r1', code: 'PA-0417', dueAt: '2026-12-10' });
    const after = await opened({ whole: true });
    for (let tries = 0; tries < 20 && (await codes(after)).every(([, code]) => code === ''); tries++) await turns();
    expect(await codes(after)).toEqual([['r1', 'PA-0417']]);
  });

  it('is not written again where its receipt was let go', async () => {
    const tab = await opened();
    const beside = await opened();
    const receipt = { id: 'r1', person: 'nobody', kind: 'REPORT', code: '', about: 'Ổ gà', dueAt: '', at: 1 } as const;
    await tab.store.keepReceipt(receipt);
    await beside.store.dropReceipt('r1');
    await tab.store.completeReceipt('r1', { code: 'PA-0417', dueAt: '' });
    expect(await codes(tab)).toEqual([]);
  });

  const codes = async (tab: Awaited<ReturnType<typeof opened>>) =>
    (await tab.store.keptErrands()).receipts.map(({ id, code }) => [id, code]);
});

describe('A member who signs out', () => {
  it('leaves nothing that he had begun about others, and all that is his own', async () => {
    const { draftsOf, store } = await opened();
    const { dropHalfTypedOf, halfTypedOf } = await import('../team/half-typed.js');
    const db = await (await import('../../../shared/offline/kept.js')).kept();
    const begun = (person: string, form: string, id: string) =>
      db.put('drafts', { person, typed: { id, name: form }, at: 1 }, `${person} ${form}`);
    await begun('m1', 'visit new', 'v1');
    await begun('m1', 'visit correct v0', 'v0');
    await begun('m1', 'for-another 1.001193', 'd1');
    await begun('m1', 'dossier 1.001193', 'd2');
    await begun('m1', 'report', 'r1');
    await begun('m10', 'visit new', 'v2');
    for (const about of ['d1', 'd2'])
      await store.keepFile({ file: `f-${about}`, about, kind: 'ID', name: 'cccd.jpg', bytes: 1 });
    expect((await halfTypedOf('m1')).map(({ form }) => form).toSorted()).toEqual([
      'for-another 1.001193',
      'visit correct v0',
      'visit new',
    ]);
    await dropHalfTypedOf('m1');
    expect((await draftsOf('m1')).map(({ form }) => form)).toEqual(['dossier 1.001193', 'report']);
    expect((await draftsOf('m10')).map(({ form }) => form)).toEqual(['visit new']);
    expect((await store.keptErrands()).files.map(({ about }) => about)).toEqual(['d2']);
  });

  it('takes no papers from what he has sent and what waits or was refused', async () => {
    const { draftsOf, store } = await opened();
    const { dropHalfTypedOf } = await import('../team/half-typed.js');
    const db = await (await import('../../../shared/offline/kept.js')).kept();
    const ids = ['sending', 'waiting', 'refused', 'begun'];
    for (const id of ids) {
      await db.put('drafts', { person: 'm1', typed: { id }, at: 1 }, `m1 for-another ${id}`);
      await store.keepFile({ file: `f-${id}`, about: id, kind: 'ID', name: 'cccd.jpg', bytes: 1 });
    }
    const command = { method: 'POST', path: '/', said: { key: 'said.dossierFor', about: 'Mây' } } as const;
    await store.keepSending({ id: 'sending', person: 'm1', command });
    for (const [n, id] of ['waiting', 'refused'].entries()) {
      const state = id === 'waiting' ? 'WAITING' : 'REFUSED';
      const body = { dossier: { id } };
      await db.put('commands', { ...command, id: n + 1, key: id, person: 'm1', doneAt: 1, state, body });
    }
    await dropHalfTypedOf('m1');
    expect(await draftsOf('m1')).toEqual([]);
    const left = (await store.keptErrands()).files.map(({ about }) => about);
    expect(left.toSorted()).toEqual(['refused', 'sending', 'waiting']);
  });
});

describe('What was refused', () => {
  const [refused, written] = [
    { id: 'r1', title: 'Bị từ chối' },
    { id: 'r2', title: 'Đang viết' },
  ];

  it('is a draft again', async () => {
    const { placeDraft } = await opened();
    expect(await placeDraft('report', refused)).toBe(true);
    // Begun to be mended already.
    expect(await placeDraft('report', { ...refused, title: 'khác' })).toBe(true);
    expect(await kept()).toEqual([refused]);
  });

  it('takes the place of another one that is being written only where that is wished', async () => {
    const { placeDraft } = await opened();
    await placeDraft('report', written);
    expect(await placeDraft('report', refused)).toBe(false);
    expect(await kept()).toEqual([written]);
    expect(await placeDraft('report', refused, { instead: true })).toBe(true);
    expect(await kept()).toEqual([refused]);
  });

  const kept = async () => {
    const db = await (await import('../../../shared/offline/kept.js')).kept();
    return (await db.getAll('drafts')).map(({ typed }) => typed);
  };
});
