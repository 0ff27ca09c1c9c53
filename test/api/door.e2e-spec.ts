import { randomUUID } from 'node:crypto';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { ask, durian } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

const owner: Who = { role: 'DISPATCHER' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };
const customs: Who = { role: 'CUSTOMS' };
const elsewhere: Who = { role: 'CUSTOMS', gate: 'TAN_THANH' };

let running: RunningApp;
let declaration: string;
beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
  declaration = (await ask(running, 'POST', 'declarations', { by: owner, body: durian() })).body.id;
  for (const who of [stranger, customs, elsewhere]) await signIn(running.url, who);
}, 60_000);
afterAll(() => running?.stop());

const plain = (path: string, init: RequestInit = {}) => fetch(`${running.url}${path}`, init);
const code = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('Every answer of the API', () => {
  it.each(['/api/v1/clock', '/api/v1/nowhere', '/api/openapi.json', '/health/live', '/metrics'])(
    'is kept by nobody and run, framed or guessed by no browser: %s',
    async (path) => {
      const { headers } = await plain(path, { headers: { origin: 'https://elsewhere.example' } });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(headers.get('vary')).toContain('Accept-Language');
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('follows the language of the reader and says which it is', async () => {
    const asking = (language: string) => plain('/api/v1/me', { headers: { 'accept-language': language } });
    const answers = await Promise.all(['vi', 'zh-CN', 'en', 'fr'].map(asking));
    expect(answers.map(({ headers }) => headers.get('content-language'))).toEqual(['vi', 'zh', 'en', 'vi']);
    const titles = await Promise.all(answers.map(async (each) => ((await each.json()) as { title: string }).title));
    expect(titles).toEqual(['Cần đăng nhập', '需要登录', 'Sign in first', 'Cần đăng nhập']);
  });
});

describe('The door of the API', () => {
  it('answers HEAD as GET without a body, OPTIONS with what is there, other methods with 405', async () => {
    const head = await plain('/api/v1/clock', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await plain('/api/v1/tickets', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
    const wrong = await plain('/api/v1/tickets', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow'), await code(wrong)]).toEqual([
      405,
      'GET, HEAD, OPTIONS, POST',
      'method-not-known',
    ]);
    expect((await plain('/api/v1/nowhere', { method: 'OPTIONS' })).status).toBe(404);
  });

  it('refuses a body that is too large, not JSON, or not readable', async () => {
    const send = (body: string, type: string) =>
      plain('/api/v1/sessions', { method: 'POST', headers: { 'content-type': type }, body });
    const large = await send(JSON.stringify({ account: 'x'.repeat(300_000) }), 'application/json');
    expect([large.status, await code(large)]).toEqual([413, 'body-too-large']);
    const form = await send('account=x', 'application/x-www-form-urlencoded');
    expect([form.status, await code(form)]).toEqual([415, 'media-type-not-known']);
    const broken = await send('{"account":', 'application/json');
    expect([broken.status, await code(broken)]).toEqual([400, 'malformed-request']);
    const poisoned = await send('{"__proto__":{"roles":["ADMIN"]},"account":"a","password":"b"}', 'application/json');
    expect([poisoned.status, await code(poisoned)]).toEqual([400, 'malformed-request']);
  });

  it('refuses parameters that it does not know, on routes with a query and on those without', async () => {
    for (const path of ['/api/v1/clock?tz=UTC', '/api/v1/procedures?texts=x', `/api/v1/gates?limit=3`]) {
      const answer = await plain(path);
      const { code: refused, fields } = (await answer.json()) as { code: string; fields: { code: string }[] };
      expect([answer.status, refused, fields.map((each) => each.code)]).toEqual([
        422,
        'invalid-request',
        ['field-unknown'],
      ]);
    }
    expect((await plain('/api/v1/procedures?cursor=abc')).status).toBe(400);
  });

  it('tells nobody of the things of another firm or gate', async () => {
    for (const path of ['declarations', 'tickets', 'clearances']) {
      const missing = await ask(running, 'GET', `${path}/${randomUUID()}`, { by: stranger });
      const foreign = await ask(running, 'GET', `${path}/${declaration}`, { by: stranger });
      expect([missing.status, foreign.status, foreign.body.code]).toEqual([404, 404, missing.body.code]);
    }
    const withdraw = await ask(running, 'POST', `declarations/${declaration}/withdraw`, { by: stranger, body: {} });
    expect([withdraw.status, withdraw.body.code]).toEqual([404, 'not-found']);
    const officer = await ask(running, 'GET', `declarations/${declaration}`, { by: elsewhere });
    expect([403, 404]).toContain(officer.status);
  });

  it('gives what is decided about by its revision an ETag, and wants it back', async () => {
    const read = await ask(running, 'GET', `declarations/${declaration}`, { by: owner });
    expect(read.headers.get('etag')).toBe('"1"');
    const changes = [{ path: 'goods.0.kg', value: 17_900 }];
    const correct = (tag?: string) =>
      ask(running, 'PATCH', `declarations/${declaration}`, {
        by: owner,
        body: { changes },
        headers: tag === undefined ? {} : { 'if-match': tag },
      });
    expect((await correct()).body.code).toMatch(/-missing$/);
    expect((await correct('"7"')).status).toBe(412);
    expect((await correct('"1"')).status).toBe(200);
  });

  it('pages every list by a cursor, each thing once', async () => {
    for (let n = 0; n < 3; n++) await ask(running, 'POST', 'declarations', { by: owner, body: durian() });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query: string = cursor === undefined ? '' : `&cursor=${cursor}`;
      const { body } = await ask(running, 'GET', `declarations?limit=2${query}`, { by: owner });
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map(({ declaration: each }: { declaration: string }) => each));
      cursor = body.next;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });
});

describe('The browsable description', () => {
  it('is a page in three languages made of our own files, under a policy that lets in nothing else', async () => {
    const page = await plain('/api/docs');
    const text = await page.text();
    expect(text).toContain('<title>Giao diện lập trình cửa khẩu số · 数字口岸接口 · Digital border gate API</title>');
    expect(text).not.toMatch(/https?:\/\//);
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    const files = [...text.matchAll(/(?:src|href)="(docs\/files\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBe(4);
    for (const path of files) expect((await plain(`/api/${path}`)).status).toBe(200);
  });
});
