import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';

interface Found {
  items: { code: string; vi: string }[];
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
