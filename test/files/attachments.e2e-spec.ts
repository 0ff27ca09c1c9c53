import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Client } from 'pg';
import { DEMO_FIRMS } from '../../src/identity/index.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { ask, durian, freshPlate, inDays, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask as askSetting } from '../settings/settings-api.js';
import { demoPerson, signIn, type Who } from '../sign-in.js';

jest.setTimeout(60_000);

const owner: Who = { role: 'DISPATCHER' };
const carrier: Who = { role: 'DISPATCHER', firm: 'carrier' };
const customs: Who = { role: 'CUSTOMS' };
const auditor: Who = { role: 'AUDITOR' };
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5_000, 7)]);
const PDF = Buffer.from(`%PDF-1.7\n${'x'.repeat(300)}`);

let running: RunningApp;
let database: Client;
beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
  for (const who of [owner, carrier, customs, auditor]) await signIn(running.url, who);
  database = new Client({ connectionString: running.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database?.end();
  await running?.stop();
});

interface Sent {
  readonly content?: Buffer;
  readonly name?: string;
  readonly label?: string;
  readonly key?: string;
  readonly headers?: Record<string, string>;
  readonly path?: string;
  readonly field?: string;
}

async function send(by: Who | undefined, id: string, kind: string, sent: Sent = {}): Promise<Answer> {
  const { content = JPEG, name = 'photo.jpg', label = 'image/jpeg', key = randomUUID(), headers } = sent;
  const form = new FormData();
  form.append(sent.field ?? 'file', new Blob([new Uint8Array(content)], { type: label }), name);
  const response = await fetch(`${running.url}/api/v1/${sent.path ?? `declarations/${id}/files`}?kind=${kind}`, {
    method: 'POST',
    body: form,
    headers: {
      'accept-language': 'en',
      'idempotency-key': key,
      ...(by && { authorization: await signIn(running.url, by) }),
      ...headers,
    },
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
const get = (path: string, by: Who): Promise<Answer> => ask(running, 'GET', path, { by });
const filesSeen = async (id: string, by: Who) =>
  (await get(`declarations/${id}/files`, by)).body.files.map(({ kind }: { kind: string }) => kind);
async function opened(by: Who, id: string, file: string) {
  const authorization = await signIn(running.url, by);
  const response = await fetch(`${running.url}/api/v1/declarations/${id}/files/${file}`, {
    headers: { authorization },
  });
  return { response, content: Buffer.from(await response.arrayBuffer()) };
}
const codeOf = async (by: Who, id: string, file: string) =>
  (await get(`declarations/${id}/files/${file}`, by)).body.code;
const stored = async () => Number((await database.query('SELECT count(*) FROM stored_file')).rows[0].count);
async function declared(changes: object = {}): Promise<string> {
  const vehicle = { country: 'VN', plate: freshPlate(), type: 'TRUCK' };
  return (await ask(running, 'POST', 'declarations', { by: owner, body: durian({ vehicle, ...changes }) })).body.id;
}

describe('A photo that is handed in', () => {
  let id: string;
  let file: string;
  const key = randomUUID();

  it('is taken for what it is, whatever it is called and labelled', async () => {
    const { parties } = durian();
    const { name, taxCode } = DEMO_FIRMS.find(({ key: firm }) => firm === 'carrier')!;
    id = await declared({ parties: { ...parties, carrier: { name, taxCode } } });
    const hostile = { name: '../../etc/passwd\r\nx: y".exe', label: 'text/html', key };
    const { status, body } = await send(owner, id, 'ORIGIN_CERTIFICATE', hostile);
    expect([status, body]).toMatchObject([
      201,
      { kind: 'ORIGIN_CERTIFICATE', mediaType: 'image/jpeg', bytes: JPEG.length, by: 'DISPATCHER' },
    ]);
    file = body.file;
  });

  it('is there once: by a retry, and by the same content under another key', async () => {
    const before = await stored();
    const again = await send(owner, id, 'ORIGIN_CERTIFICATE', { key });
    expect([again.status, again.body.file, again.headers.get('idempotency-replayed')]).toEqual([201, file, 'true']);
    expect((await send(owner, id, 'ORIGIN_CERTIFICATE')).body.file).toBe(file);
    const other = await send(owner, id, 'ORIGIN_CERTIFICATE', { key, content: PDF });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await stored()).toBe(before);
  });

  it('is what was handed in, not what lay there from a try under its key that was never named in the log', async () => {
    const [key, trip] = [randomUUID(), await declared()];
    await database.query('SELECT pg_advisory_lock(4719001)');
    const late = await send(owner, trip, 'OTHER', { key });
    await database.query('SELECT pg_advisory_unlock(4719001)');
    expect(late.body.code).toBe('try-again');
    const { body } = await send(owner, trip, 'OTHER', { key, content: PDF });
    const { response, content } = await opened(owner, trip, body.file);
    expect([response.headers.get('content-type'), content.equals(PDF)]).toEqual(['application/pdf', true]);
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'file-type-not-taken'],
    ['a program', Buffer.from(`MZ${'\0'.repeat(100)}`), 'file-type-not-taken'],
    ['nothing', Buffer.alloc(0), 'file-missing'],
    ['more than the gate takes', Buffer.concat([JPEG, Buffer.alloc(8_000_000)]), 'file-too-large'],
  ])('is not %s', async (_, content, code) => {
    const before = await stored();
    const { body } = await send(owner, id, 'CARGO_PHOTO', { content });
    expect([body.code, await stored()]).toEqual([code, before]);
  });

  it('comes as a form to its own address alone, and without a sign-in to none', async () => {
    expect((await send(undefined, id, 'OTHER')).status).toBe(401);
    const elsewhere = await send(owner, id, 'OTHER', { path: 'declarations' });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([415, 'media-type-not-known']);
    const json = await ask(running, 'POST', `declarations/${id}/files?kind=OTHER`, { by: owner, body: {} });
    expect([json.status, json.body.code]).toEqual([422, 'file-missing']);
    expect((await send(owner, id, 'PASSPORT_COPY')).body.fields).toMatchObject([{ path: 'kind' }]);
    expect((await send(owner, randomUUID(), 'OTHER')).status).toBe(404);
  });

  it('is of the part of whoever sends it, and of no stranger', async () => {
    expect((await send(carrier, id, 'ORIGIN_CERTIFICATE', { content: PDF })).body.code).toBe('part-of-other');
    expect((await send(carrier, id, 'INSURANCE', { content: PDF })).status).toBe(201);
    expect((await send({ role: 'DISPATCHER', firm: 'agent' }, id, 'INSURANCE')).status).toBe(404);
    expect((await send(customs, id, 'SEAL_PHOTO')).body.code).toBe('not-allowed');
  });

  it('is seen by the declarer, by whose part it is of, and by agencies that need it', async () => {
    const both = ['ORIGIN_CERTIFICATE', 'INSURANCE'];
    expect(await filesSeen(id, owner)).toEqual(both);
    expect(await filesSeen(id, carrier)).toEqual(['INSURANCE']);
    expect(await filesSeen(id, customs)).toEqual(['ORIGIN_CERTIFICATE']);
    expect(await filesSeen(id, { role: 'BORDER_GUARD' })).toEqual(['INSURANCE']);
    expect(await filesSeen(id, { role: 'HEALTH_QUARANTINE' })).toEqual([]);
    expect(await filesSeen(id, { role: 'GATE_CLERK' })).toEqual(both);
    expect(await filesSeen(id, auditor)).toEqual([]);
  });

  it('is opened to be saved, kept by no browser and shown as no page', async () => {
    const { response, content } = await opened(customs, id, file);
    expect([response.status, content.equals(JPEG)]).toEqual([200, true]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="origin-certificate-${file.slice(0, 8)}.jpg"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is refused to others, and who asked is on record for the auditor, opened or refused', async () => {
    expect(await codeOf({ role: 'BORDER_GUARD' }, id, file)).toBe('file-not-for-you');
    expect(await codeOf(carrier, id, file)).toBe('file-not-for-you');
    expect(await codeOf(auditor, id, file)).toBe('file-not-for-you');
    expect(await codeOf({ role: 'CUSTOMS', gate: 'TAN_THANH' }, id, file)).toBe('wrong-gate');
    expect(await codeOf({ role: 'DISPATCHER', firm: 'agent' }, id, file)).toBe('not-found');
    const { items } = (await get(`file-accesses?file=${file}`, auditor)).body;
    expect(items.map(({ outcome, code, roles }: Record<string, string>) => [outcome, code, roles?.[0]])).toEqual([
      ['REFUSED', 'not-found', 'DISPATCHER'],
      ['REFUSED', 'wrong-gate', 'CUSTOMS'],
      ['REFUSED', 'file-not-for-you', 'AUDITOR'],
      ['REFUSED', 'file-not-for-you', 'DISPATCHER'],
      ['REFUSED', 'file-not-for-you', 'BORDER_GUARD'],
      ['OPENED', undefined, 'CUSTOMS'],
    ]);
    expect(items.at(-1)).toMatchObject({ person: demoPerson(customs).id, subject: `declaration-${id}` });
    const page = (await get(`file-accesses?file=${file}&limit=1&outcome=OPENED`, auditor)).body;
    expect([page.items.length, page.next]).toEqual([1, undefined]);
    expect((await get('file-accesses', customs)).body.code).toBe('not-allowed');
  });

  it('lies sealed, is told in the history, kept by what names it, and goes with its declaration’s data', async () => {
    const { entries } = (await get(`declarations/${id}/history`, owner)).body;
    expect(entries.slice(-2).map(({ what, reason }: Record<string, string>) => [what, reason])).toEqual([
      ['FILE_ATTACHED', 'ORIGIN_CERTIFICATE'],
      ['FILE_ATTACHED', 'INSURANCE'],
    ]);
    const row = async () =>
      (await database.query('SELECT claimed, ciphertext FROM stored_file WHERE id = $1', [file])).rows[0];
    for (let tries = 0; tries < 100 && !(await row()).claimed; tries++)
      await new Promise((done) => setTimeout(done, 30));
    expect((await row()).claimed).toBe(true);
    expect((await row()).ciphertext.includes(JPEG.subarray(0, 64))).toBe(false);
    expect(await running.app.get(PersonalFacts, { strict: false }).erase(`declaration-${id}`)).toBeGreaterThan(2);
    expect(await codeOf(customs, id, file)).toBe('file-erased');
    expect((await get(`declarations/${id}`, owner)).body.status).toBe('ACCEPTED');
  });
});

describe('The limits of a gate', () => {
  it('are its supervisor’s to set', async () => {
    const value = { megabytes: 1, files: 1 };
    const path = 'attachment-limits/HUU_NGHI/changes';
    const set = await askSetting(running, `POST ${path}`, { by: { role: 'SUPERVISOR' }, seen: 0, body: { value } });
    expect(set.body.status).toBe('SET');
    const id = await declared();
    const large = await send(owner, id, 'CARGO_PHOTO', { content: Buffer.concat([JPEG, Buffer.alloc(1_000_000)]) });
    expect([large.status, large.body.code, large.body.title]).toEqual([
      413,
      'file-too-large',
      'The file is larger than 1 MB',
    ]);
    const kept = await send(owner, id, 'CARGO_PHOTO');
    expect(kept.status).toBe(201);
    const before = await stored();
    const both = await Promise.all(['INVOICE', 'OTHER'].map((kind) => send(owner, id, kind, { content: PDF })));
    expect(both.map(({ body }) => body.code)).toEqual(['too-many-files', 'too-many-files']);
    expect(await stored()).toBe(before);
    const again = await askSetting(running, `POST ${path}`, {
      by: { role: 'SUPERVISOR' },
      seen: 1,
      body: { value: { megabytes: 8, files: 20 } },
    });
    expect(again.body.status).toBe('SET');
  });
});

describe('A paper of which a photo suffices', () => {
  let id: string;
  let plate: string;

  it('is missing no more when the driver has sent it by his pass, and he sees nothing of what others sent', async () => {
    const rules = [{ paper: 'ORIGIN_CERTIFICATE', until: 'CALL', proof: 'EITHER' }];
    const path = 'required-papers/HUU_NGHI.CUSTOMS/changes';
    const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };
    const { change } = (await askSetting(running, `POST ${path}`, { by: head, seen: 0, body: { value: { rules } } }))
      .body;
    await askSetting(running, `POST ${path}/${change}/confirm`, { by: customs, seen: 1 });
    plate = freshPlate();
    id = await declared({ vehicle: { country: 'VN', plate, type: 'TRUCK' }, plannedFrom: inDays(0) });
    const missing = async () => (await get(`declarations/${id}`, owner)).body.missing;
    expect(await missing()).toMatchObject([{ code: 'paper-missing-origin-certificate', photo: true }]);

    const seen = { declaration: id, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
    const { body: ticket } = await ask(running, 'POST', 'check-ins', { by: { role: 'YARD_OPERATOR' }, body: seen });
    const pass = (await get(`tickets/${ticket.ticket}/pass`, owner)).body.text;
    const plateEnd = plate.replaceAll(/\W/g, '').slice(-3);
    const { token } = (await ask(running, 'POST', 'driver-access', { body: { pass, plateEnd } })).body;
    const byPass = { authorization: `Pass ${token}` };
    const sent = await send(undefined, id, 'ORIGIN_CERTIFICATE', { path: 'driver/files', headers: byPass });
    expect([sent.status, sent.body.by, sent.body.missing]).toEqual([201, 'DRIVER', []]);
    expect(await missing()).toEqual([]);
    const { items } = (await get('declarations?limit=100', owner)).body;
    expect(items.find(({ declaration }: { declaration: string }) => declaration === id).missing).toEqual([]);
    for (const path of [`declarations/${id}/files`, `declarations/${id}/files/${sent.body.file}`]) {
      expect((await ask(running, 'GET', path, { headers: byPass })).status).toBe(403);
    }
    const other = await send(undefined, id, 'OTHER', { headers: byPass });
    expect(other.status).toBe(403);
  });

  it('stays shown when the declaration is corrected', async () => {
    const headers = { 'if-match': '"1"' };
    const body = { changes: [{ path: 'goods.0.kg', value: 17_000 }] };
    const corrected = await ask(running, 'PATCH', `declarations/${id}`, { by: owner, headers, body });
    expect([corrected.status, corrected.body.missing]).toEqual([200, []]);
  });
});
