import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';

interface Found {
  items: { code: string; vi: string }[];
  guessed: boolean;
  next?: string;
}

describe('The look-up of procedures', () => {
  let product: RunningApp;
  beforeAll(async () => void (product = await startApp()), 60_000);
  afterAll(() => product?.stop());

  const find = async (query: string): Promise<Found> => {
    const response = await fetch(`${product.url}/api/v1/procedures?${query}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Found;
  };

  it('finds a procedure with and without accents, and in Chinese and English', async () => {
    for (const text of ['khai sinh', 'KHAI SINH', 'đăng ký khai sinh', 'dang ky khai sinh', 'sinh khai']) {
      const { items } = await find(`text=${encodeURIComponent(text)}`);
      expect(items.map(({ code }) => code)).toEqual(['1.001193', '1.004884']);
    }
    expect((await find(`text=${encodeURIComponent('结婚登记')}`)).items.map(({ code }) => code)).toContain('1.000894');
    expect((await find('text=marriage')).items.map(({ code }) => code)).toEqual(['1.000894', '1.004746']);
  });

  it('takes signs of patterns as signs', async () => {
    expect((await find('text=%25')).items).toEqual([]);
    expect((await find(`text=${encodeURIComponent("' OR 1=1 --")}`)).items).toEqual([]);
  });

  it('pages through all of them without doubling or losing one', async () => {
    const codes: string[] = [];
    let cursor = '';
    do {
      const page = await find(`limit=6${cursor && `&cursor=${cursor}`}`);
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.next ?? '';
    } while (cursor);
    expect(codes.length).toBeGreaterThanOrEqual(20);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('lets the province publish a procedure once, however often the command is sent, and tells the log', async () => {
    const authorization = await signIn(product.url, { role: 'PROVINCE' });
    const body = {
      vi: 'Cấp giấy thông hành',
      zh: '签发通行证',
      en: 'Issue of a border pass',
      field: 'Xuất nhập cảnh',
      level: 'PROVINCE',
    };
    const publish = (key: string, more: object = {}) =>
      fetch(`${product.url}/api/v1/procedures/1.009999`, {
        method: 'PUT',
        headers: { authorization, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ ...body, ...more }),
      });
    const key = randomUUID();
    const first = await publish(key);
    expect(first.status).toBe(200);
    const again = await publish(key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await publish(key, { en: 'Something else' })).status).toBe(422);
    expect((await find('text=thong hanh')).items).toMatchObject([{ code: '1.009999', en: body.en }]);
    const outbox: { type: string }[] = await product.app
      .get(DataSource)
      .query("SELECT type FROM outbox WHERE stream = 'procedure-1.009999'");
    expect(outbox).toEqual([{ type: 'ProcedurePublished' }]);
  });

  it('finds what was mistyped, and says that it guesses', async () => {
    for (const text of ['dang ki khai sin', 'khai sihn', 'đăng kí kết hôn']) {
      const { items, guessed } = await find(`text=${encodeURIComponent(text)}`);
      expect([text, guessed, items.length > 0]).toEqual([text, true, true]);
    }
    expect((await find('text=dang+ki+khai+sin')).items[0]?.code).toBe('1.001193');
    expect(await find('text=zzzzqqqq')).toMatchObject({ items: [], guessed: false });
  });

  it('puts the catalogue in, once, and leaves what the province has worded', async () => {
    const { seedProcedures } = await import('../../src/citizen/procedures/index.js');
    const one = async (code: string) => (await fetch(`${product.url}/api/v1/procedures/${code}`)).json();
    await seedProcedures(product.app);
    const born = (await one('1.001193')) as { revision: number; details: object };
    expect(born).toMatchObject({
      revision: 2,
      details: { agency: 'COMMUNE', service: 'WHOLE', timeLimit: { amount: 8, unit: 'WORKING_HOURS' } },
    });
    const ownWords = { vi: 'Khai sinh', zh: '出生登记', en: 'Birth', field: 'Hộ tịch', level: 'COMMUNE' };
    expect((await publish(product.url, '1.001193', ownWords)).status).toBe(200);
    await product.app.get(DataSource).query("DELETE FROM command WHERE key LIKE 'seed.procedure.%'");
    await seedProcedures(product.app);
    expect(await one('1.001193')).toMatchObject({ vi: 'Khai sinh', revision: 3, details: born.details });
    expect(await one('2.000815')).toMatchObject({ revision: 2 });
    expect((await find('text=sao+y+ban+chinh')).items[0]?.code).toBe('2.000815');
    const { items } = await find('online=true&applicant=CITIZEN&agency=COMMUNE&limit=100');
    expect(items).toContainEqual(expect.objectContaining({ code: '1.001193', service: 'WHOLE' }));
    expect((await find('text=ho+khau&level=PROVINCE&limit=100')).items.map(({ code }) => code)).not.toContain(
      '1.001193',
    );
  });

  it('takes a wording over none that its writer has not seen, also of two at once', async () => {
    const one = async () =>
      (await (await fetch(`${product.url}/api/v1/procedures/1.000894`)).json()) as { en: string; revision: number };
    const { revision } = await one();
    const names = { vi: 'Kết hôn', zh: '结婚登记', field: 'Hộ tịch', level: 'COMMUNE' };
    const words = (en: string, seen: string) =>
      publish(product.url, '1.000894', { ...names, en }, { 'if-match': seen });
    const both = await Promise.all(['Marriage', 'Wedding'].map((en) => words(en, `"${revision}"`)));
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 412]);
    const taken = both[0]?.status === 200 ? 'Marriage' : 'Wedding';
    expect(await one()).toMatchObject({ en: taken, revision: revision + 1 });
    const stale = await words('Bond', `"${revision}"`);
    expect(await stale.json()).toMatchObject({ code: 'changed-meanwhile' });
    expect((await words('Marriage', 'what I saw')).status).toBe(400);
    expect((await publish(product.url, '1.009997', { ...names, en: 'None' }, { 'if-match': '"3"' })).status).toBe(412);
    expect((await fetch(`${product.url}/api/v1/procedures/1.009997`)).status).toBe(404);
    expect(await one()).toMatchObject({ en: taken, revision: revision + 1 });
  });

  it('takes no details that do not fit together', async () => {
    const { details } = (await (await fetch(`${product.url}/api/v1/procedures/2.000815`)).json()) as {
      details: { form: object[] };
    };
    const names = { vi: 'Sao y', zh: '认证', en: 'Copies', field: 'Chứng thực', level: 'COMMUNE' };
    const response = await publish(product.url, '2.000815', {
      ...names,
      details: { ...details, form: [{ ...details.form[0], pattern: '(a+)+' }] },
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid-request', fields: [{ path: 'details.form.0' }] });
  });

  it('refuses everybody else, and says in his language what is missing', async () => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'accept-language': 'zh-CN' };
    const stranger = await fetch(`${product.url}/api/v1/procedures/1.009998`, { method: 'PUT', headers, body: '{}' });
    expect(stranger.status).toBe(401);
    const authorization = await signIn(product.url, { role: 'PROVINCE' });
    const empty = await fetch(`${product.url}/api/v1/procedures/1.009998`, {
      method: 'PUT',
      headers: { ...headers, authorization },
      body: '{}',
    });
    const problem = (await empty.json()) as { code: string; fields: { path: string; message: string }[] };
    expect(problem.code).toBe('invalid-request');
    expect(problem.fields).toContainEqual(expect.objectContaining({ path: 'vi', message: '未填写' }));
  });
});

async function publish(url: string, code: string, body: object, seen: object = {}): Promise<Response> {
  return fetch(`${url}/api/v1/procedures/${code}`, {
    method: 'PUT',
    headers: {
      authorization: await signIn(url, { role: 'PROVINCE' }),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...seen,
    },
    body: JSON.stringify(body),
  });
}
