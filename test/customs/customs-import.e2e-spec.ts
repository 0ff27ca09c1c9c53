import { jest } from '@jest/globals';
import { Client } from 'pg';
import { importCustoms } from '../../src/border/customs/index.js';
import { madeWorkbook } from '../../src/shared/import/testing/made-workbook.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, durian } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { CustomsStory, customsOfficer, freshNumber, identity } from './customs-story.js';

jest.setTimeout(60_000);

let running: RunningApp;
let story: CustomsStory;
beforeAll(async () => {
  running = await startApp();
  story = new CustomsStory(running);
  await story.clearing.present();
  await story.clearing.worker().start();
});
afterAll(() => running.stop());

const send = (body: object, by = customsOfficer, key?: string) =>
  ask(running, 'POST', 'customs-imports', { by, body, ...(key && { key }) });
const head = 'number,vehicle,office,type,channel,status,line,line_packages,line_kg,packages,kg';

describe("An export of customs' system", () => {
  it('is taken row by row; bad rows cost no good one, and the second time changes nothing', async () => {
    const [shared, single] = [freshNumber(), freshNumber()];
    const trucks = await Promise.all([story.carrying([shared]), story.carrying([shared]), story.carrying([])]);
    const [first, second, unnamed] = trucks;
    const csv = [
      head,
      `${shared},${first.plate},15BB,B11,2,REGISTERED,1,900,18000.5,500,10000`,
      `${shared},${second.plate.replace('-', ' ').toLowerCase()},15BB,B11,2,,1,900,18000.5,500,10000`,
      `${single},${unnamed.plate},15BB,B11,3,CLEARED,,,,,`,
      `${single},12C-999.99,15BB,B11,3,,,,,,`,
      `${single},no plate,15BB,B11,3,,,,,,`,
      `12,${first.plate},15BB,B11,3,,,,,,`,
      `${single},${unnamed.plate},15BB,A11,3,,,,,,`,
      `${single},${unnamed.plate},15BB,B11,9,,,,,,`,
      `${single},${unnamed.plate},15BB,B11,3,,,,,7,`,
      `${freshNumber('10')},${first.plate},15BB,A11,3,,,,,,`,
      `${single},${unnamed.plate},15BB,B11,3,,1,900,12.000,,`,
    ].join('\r\n');
    const { status, body } = await send({ csv });
    expect(status).toBe(200);
    expect(body.rows).toEqual([
      { line: 2, verdict: 'taken' },
      { line: 3, verdict: 'taken' },
      { line: 4, verdict: 'taken' },
      { line: 5, verdict: 'unknown-vehicle' },
      { line: 6, verdict: 'bad-row', reason: 'vehicle-invalid' },
      { line: 7, verdict: 'bad-row', reason: 'number-invalid' },
      { line: 8, verdict: 'bad-row', reason: 'type-invalid' },
      { line: 9, verdict: 'bad-row', reason: 'channel-invalid' },
      { line: 10, verdict: 'bad-row', reason: 'amount-invalid' },
      { line: 11, verdict: 'unknown-vehicle' },
      { line: 12, verdict: 'bad-row', reason: 'weight-unclear' },
    ]);
    expect(body).toMatchObject({ taken: 3, unchanged: 0, unknownVehicle: 2, bad: 6 });
    const seen = (await story.seen(shared, customsOfficer)).body;
    expect(seen).toMatchObject({ channel: 'YELLOW', lines: [{ line: 1, packages: 900, grams: 18_000_500 }] });
    expect(seen.carriers).toHaveLength(2);
    expect(seen.warnings).toContainEqual({
      code: 'over-allocated',
      line: 1,
      of: 'packages',
      allocated: 1000,
      declared: 900,
    });
    // The vehicle whose declaration names no number carries it by customs' word.
    const own = await ask(running, 'GET', `declarations/${unnamed.declaration}/customs`, { by: dispatcher });
    expect(own.body).toMatchObject({ channel: 'RED', customs: [{ customs: identity(single), status: 'CLEARED' }] });

    const store = running.app.get(EventStore);
    const before = await Promise.all(
      [shared, single].map((each) => store.readStream(`customs-declaration-${identity(each)}`)),
    );
    const again = await send({ csv });
    expect(again.body).toMatchObject({ taken: 0, unchanged: 3, unknownVehicle: 2, bad: 6 });
    const after = await Promise.all(
      [shared, single].map((each) => store.readStream(`customs-declaration-${identity(each)}`)),
    );
    expect(after).toEqual(before);
  });

  it('may come as rows, and a retry is answered as before', async () => {
    const number = freshNumber();
    const { plate } = await story.carrying([number]);
    const rows = [{ number, vehicle: plate, office: '15BB', type: 'B11', channel: '1' }];
    const key = `customs-rows-${process.pid}`;
    expect((await send({ rows }, customsOfficer, key)).body.rows).toEqual([{ line: 1, verdict: 'taken' }]);
    expect((await send({ rows }, customsOfficer, key)).body.rows).toEqual([{ line: 1, verdict: 'taken' }]);
    expect((await send({ rows: [...rows, ...rows] }, customsOfficer, key)).body.code).toBe('idempotency-key-reused');
    expect((await send({ rows })).body.rows).toEqual([{ line: 1, verdict: 'unchanged' }]);
    const older = [{ ...rows[0], number: number.slice(0, 11) + '1' }];
    expect((await send({ rows: older })).body.taken).toBe(1);
    expect((await send({ rows })).body.rows).toEqual([{ line: 1, verdict: 'bad-row', reason: 'older-amendment' }]);
  });

  it('says so when it broke off, and is taken up with the same key', async () => {
    const number = freshNumber();
    const { plate } = await story.carrying([number]);
    const rows = [{ number, vehicle: plate, office: '15BB', type: 'B11' }];
    const key = `customs-broken-${process.pid}`;
    expect((await send({ rows }, customsOfficer, key)).body.taken).toBe(1);
    const lock = new Client({ connectionString: running.databaseUrl });
    await lock.connect();
    try {
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const broken = await send({ rows }, customsOfficer, key);
      expect([broken.status, broken.body.code]).toEqual([503, 'try-again']);
    } finally {
      await lock.end();
    }
    expect((await send({ rows }, customsOfficer, key)).body.rows).toEqual([{ line: 1, verdict: 'taken' }]);
  });

  it('comes as an Excel workbook, too: numbers as numbers, the same verdicts, a bomb refused', async () => {
    const number = freshNumber();
    const { plate } = await story.carrying([number]);
    const rows = [head.split(','), [], [Number(number), plate, '15BB', 'B11', 2, '', 1, 900, 18_000.5, 500, 10_000]];
    const workbook = madeWorkbook({ Export: [...rows, [Number(number), 'no plate', '15BB', 'B11']] });
    const xlsx = workbook.toString('base64');
    expect((await send({ xlsx })).body.rows).toEqual([
      { line: 3, verdict: 'taken' },
      { line: 4, verdict: 'bad-row', reason: 'vehicle-invalid' },
    ]);
    expect((await send({ xlsx })).body).toMatchObject({ taken: 0, unchanged: 1, bad: 1 });
    const faults = [{ line: 4, fault: 'vehicle-invalid' }];
    expect(await importCustoms(running.app, workbook)).toEqual({ added: 0, changed: 0, unchanged: 1, faults });
    const without = madeWorkbook({ Export: [['plate']] }).toString('base64');
    expect((await send({ xlsx: without })).body.code).toBe('workbook-unreadable');
    const bomb = madeWorkbook({ Export: rows }, { 'xl/styles.xml': new Uint8Array(50_000_000) }).toString('base64');
    expect((await send({ xlsx: bomb })).body.code).toBe('workbook-too-large');
    expect((await send({ xlsx }, OFFICER.BORDER_GUARD)).status).toBe(403);
  });

  it('is taken from the command line for all gates', async () => {
    const number = freshNumber();
    const { plate } = await story.carrying([number]);
    const csv = `${head}\n${number},${plate},15BB,B11,1,,,,,,\n${number},12C-999.98,15BB,B11,1,,,,,,\n`;
    const faults = [{ line: 3, fault: 'unknown-vehicle' }];
    expect(await importCustoms(running.app, csv)).toEqual({ added: 1, changed: 0, unchanged: 0, faults });
    expect(await importCustoms(running.app, csv)).toEqual({ added: 0, changed: 0, unchanged: 1, faults });
  });

  it('finds new vehicles by their chassis numbers, and no vehicle of another gate', async () => {
    const number = freshNumber('10');
    const vin = '1M8GDM9AXKP042788';
    const group = {
      direction: 'IMPORT',
      vehicle: { country: 'CN', type: 'NEW_VEHICLES', vins: [vin] },
      trailer: undefined,
      containers: [],
      goods: [{ hs: '87042369', description: 'Xe tải mới', kg: 9000, packages: 1 }],
      customsDeclarations: [number],
      quarantineCertificate: undefined,
    };
    const declared = await ask(running, 'POST', 'declarations', { by: dispatcher, body: durian(group) });
    expect(declared.status).toBe(201);
    const rows = [{ number, vehicle: vin, office: '15BB', type: 'A11' }];
    const foreign = await send({ rows }, { role: 'CUSTOMS', gate: 'TAN_THANH' });
    expect(foreign.body.rows).toEqual([{ line: 1, verdict: 'unknown-vehicle' }]);
    expect((await send({ rows })).body.rows).toEqual([{ line: 1, verdict: 'taken' }]);
  });

  it('is refused whole when it is no export, or not from customs', async () => {
    expect((await send({})).body.code).toBe('import-unreadable');
    expect((await send({ csv: 'plate,seal\n1,2\n' })).body.code).toBe('import-unreadable');
    expect((await send({ csv: head }, OFFICER.BORDER_GUARD)).status).toBe(403);
    const unclosed = await send({ csv: `${head}\n"1,2\n${freshNumber()},12C-999.99,15BB,B11,,,,,,,\n` });
    expect(unclosed.body).toMatchObject({ bad: 1, unknownVehicle: 1 });
  });
});
