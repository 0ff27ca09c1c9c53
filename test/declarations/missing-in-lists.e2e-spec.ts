import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { dispatcher } from '../clearance/clearing.js';
import { CONTROLLER, YARD } from '../journey/crossing.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { ask, durian, freshPlate, inDays } from './declaring.js';

jest.setTimeout(60_000);

let running: RunningApp;
let bare: string;
let whole: string;
const LISTS = ['declarations', 'tickets'] as const;
type List = (typeof LISTS)[number];

const get = async (path: string, by: Who, language = 'en') =>
  (await ask(running, 'GET', path, { by, headers: { 'accept-language': language } })).body;
const listed = async (list: List, id: string, by: Who, language?: string) => {
  const { items } = await get(`${list}?limit=100`, by, language);
  return items.find((item: { declaration: string }) => item.declaration === id)?.missing;
};
/** What a firm knows first. */
const begun = () => {
  const { direction, gate, route, plannedTo } = durian();
  const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
  const when = { plannedFrom: new Date().toISOString(), plannedTo };
  return { direction, gate, route, ...when, vehicle, cargo: 'GENERAL', parties: { declarer: 'OWNER' } };
};
const declared = async (content: object): Promise<string> => {
  const { status, body } = await ask(running, 'POST', 'declarations', { by: dispatcher, body: content });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
};
const waiting = async (content: object): Promise<string> => {
  const declaration = await declared(content);
  const body = { declaration, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
  const checkedIn = await ask(running, 'POST', 'check-ins', { by: YARD, body });
  if (checkedIn.status !== 201) throw new Error(JSON.stringify(checkedIn.body));
  return declaration;
};

beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
  bare = await waiting(begun());
  whole = await waiting(durian({ plannedFrom: new Date().toISOString(), plannedTo: inDays(1) }));
});
afterAll(() => running?.stop());

describe('A list of declarations or of tickets', () => {
  it.each(LISTS)('of %s says what is missing and for which step, as one of them does', async (list) => {
    const missing = await listed(list, bare, dispatcher);
    expect(missing.map(({ stage, code }: { stage: string; code: string }) => `${stage} ${code}`)).toEqual([
      'CALL goods-missing',
      'CALL owner-missing',
      'CALL carrier-missing',
      'CALL driver-missing',
      'ADMIT container-missing',
      'ADMIT customs-number-missing',
    ]);
    for (const by of [dispatcher, YARD, CONTROLLER])
      expect(await listed(list, bare, by)).toEqual((await get(`${list}/${bare}`, by)).missing);
    expect(await listed(list, whole, dispatcher)).toEqual([]);
    const words = async (language: string) => (await listed(list, bare, dispatcher, language))[3].message;
    expect([await words('en'), await words('vi'), await words('zh')]).toEqual([
      'No driver is told yet',
      'Chưa khai lái xe',
      '尚未填写驾驶员',
    ]);
  });

  it.each(LISTS)('of %s says it to nobody who does not see the row', async (list) => {
    expect(await listed(list, bare, { role: 'SUPERVISOR', gate: 'TAN_THANH' })).toBeUndefined();
    expect(await listed(list, bare, { role: 'DISPATCHER', firm: 'carrier' })).toBeUndefined();
    expect((await ask(running, 'GET', list)).status).toBe(401);
  });

  it.each(LISTS)('of %s is asked with as many statements for many rows as for one', async (list) => {
    const asked = jest.spyOn(running.app.get(DataSource), 'query');
    const statements = async (limit: number) => {
      asked.mockClear();
      expect((await get(`${list}?limit=${limit}`, dispatcher)).items.length).toBe(limit);
      return asked.mock.calls.filter(([sql]) => /declaration_list|ticket_list|mandate_list/.test(sql)).length;
    };
    expect(await statements(2)).toBe(await statements(1));
    asked.mockRestore();
  });

  it('knows of what was declared before it told so, once, from the log', async () => {
    const rows = () =>
      running.app
        .get(DataSource)
        .query<{ missing: unknown[] }[]>('SELECT declaration, missing FROM declaration_list ORDER BY declaration');
    const before = await rows();
    expect(before.map(({ missing }) => missing.length)).toEqual([6, 0]);
    const migration = await readFile('migrations/0203-missing-in-lists.sql', 'utf8');
    const owner = new Client({ connectionString: running.databaseUrl });
    await owner.connect();
    try {
      await owner.query(`UPDATE declaration_list SET missing = '[]'`);
      await owner.query(migration.slice(migration.indexOf('UPDATE')));
    } finally {
      await owner.end();
    }
    expect(await rows()).toEqual(before);
  });

  it('asks less with each correction, and nothing of what has ended', async () => {
    const body = { changes: [{ path: 'drivers', value: durian().drivers }] };
    const headers = { 'if-match': '"1"' };
    expect((await ask(running, 'PATCH', `declarations/${bare}`, { by: dispatcher, headers, body })).status).toBe(200);
    for (const list of LISTS) expect(await listed(list, bare, dispatcher)).toHaveLength(5);
    const given = await declared(begun());
    expect(await listed('declarations', given, dispatcher)).toHaveLength(6);
    const withdrawn = await ask(running, 'POST', `declarations/${given}/withdraw`, { by: dispatcher, body: {} });
    expect(withdrawn.status).toBe(200);
    expect(await listed('declarations', given, dispatcher)).toEqual([]);
  });
});
