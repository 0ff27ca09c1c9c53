import { jest } from '@jest/globals';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { HeldAnswers } from '../api/held-answers.js';
import { EVERYONE, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, declareFrom, durian } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';
import { Crossing } from './crossing.js';
import { LogLines } from './log-lines.js';
import { WatchedBoard } from './watched-board.js';

jest.setTimeout(120_000);

const MORNING = new Date('2026-11-23T01:00:00.000Z');
const supervisor: Who = { role: 'SUPERVISOR' };
const admin: Who = { role: 'ADMIN' };
const customs = OFFICER.CUSTOMS;
const driver = {
  name: 'Driver One',
  phone: '+84912345678',
  document: { kind: 'CCCD', number: '020090000123' },
  licence: 'GPLX-790001',
  service: 'LONG_DISTANCE',
};

let running: RunningApp;
let held: HeldAnswers;
let board: WatchedBoard;
let lines: LogLines;
let crossing: Crossing;

beforeAll(async () => {
  declareFrom(MORNING.toISOString());
  lines = LogLines.catch();
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: MORNING.toISOString() });
  running.app.useLogger(['log', 'warn', 'error', 'fatal']);
  held = await HeldAnswers.of(running.url, running.app);
  await running.app.get(LogWorker).start();
  crossing = new Crossing(running, MORNING);
  await crossing.wait(1);
  board = await WatchedBoard.of(running.url, await signIn(running.url, supervisor), 'board-HUU_NGHI');
});
afterAll(async () => {
  board?.socket.disconnect();
  held?.end();
  await running?.stop();
  lines?.end();
});

const look = (path: string, by?: Who) => crossing.do('GET', path, by ? { by } : {});

describe('From declaration to crossing', () => {
  it('an export books an hour, is called, checked by five agencies, and crosses', async () => {
    const capacity = {
      route: 'HN-1119',
      direction: 'EXPORT',
      class: 'PERISHABLE',
      perHour: 20,
      bookedShare: 60,
      from: '2026-11-23T02:00:00Z',
    };
    await crossing.do('POST', 'gates/HUU_NGHI/slot-capacity', { by: supervisor, body: capacity });
    const declaration = await crossing.declare(durian({ drivers: [driver] }));
    const { hours } = await look('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-23');
    expect(hours.some(({ open }: { open: boolean }) => open)).toBe(true);
    const booked = await crossing.do('POST', 'tickets', {
      by: dispatcher,
      body: { declaration, hour: '2026-11-23T05:00:00Z' },
    });
    await crossing.do('POST', `tickets/${booked.ticket}/move`, {
      by: dispatcher,
      body: { hour: '2026-11-23T04:00:00Z' },
    });
    await crossing.wait(170);
    const ticket = await crossing.checkIn(declaration, 'HN-XUAN-CUONG');
    expect(ticket).toBe(booked.ticket);
    const lane = await crossing.callAndAdmit(ticket);
    await crossing.vacate(lane, ticket);
    expect((await crossing.passChecks(declaration)).sort()).toEqual([...EVERYONE].sort());
    const crossed = await crossing.do('POST', `clearances/${declaration}/confirm-crossing`, {
      by: OFFICER.BORDER_GUARD,
    });
    expect(crossed.status).toBe('ENDED');
    await crossing.wait(1);
    expect((await look(`declarations/${declaration}`, dispatcher)).status).toBe('FULFILLED');
    expect((await look(`tickets/${ticket}`, dispatcher)).status).toBe('DONE');
    await look(`clearances/${declaration}/timeline`, customs);
    await look(`declarations/${declaration}/history`, dispatcher);
  });

  it('an import enters, is unloaded onto other vehicles in a bay, and leaves supervision', async () => {
    const declaration = await crossing.declare(
      durian({
        direction: 'IMPORT',
        vehicle: { country: 'CN', plate: '桂A12345', type: 'CONTAINER_TRUCK' },
        customsDeclarations: ['101234567890'],
        quarantineCertificate: undefined,
      }),
    );
    const path = `clearances/${declaration}`;
    await crossing.do('POST', `${path}/confirm-crossing`, { by: OFFICER.BORDER_GUARD, body: {} });
    const ticket = await crossing.checkIn(declaration, 'HN-NHAP');
    const bay = await crossing.callAndAdmit(ticket);
    await crossing.vacate(bay, ticket);
    const onto = [{ country: 'VN', plate: '29C-456.78', seal: 'VN7654321', kg: 18_000 }];
    await crossing.do('POST', `${path}/transship`, { by: customs, body: { onto } });
    await crossing.passChecks(declaration);
    await crossing.callAndAdmit(ticket);
    await crossing.do('POST', `${path}/confirm-left-supervision`, { by: customs, body: {} });
    await crossing.do('POST', `${path}/confirm-empty-vehicle-left`, { by: OFFICER.BORDER_GUARD, body: {} });
    await crossing.wait(1);
    expect((await look(path, customs)).status).toBe('ENDED');
  });

  it('some are held, corrected, sent back or turned back, and every wrong step is refused with its reason', async () => {
    const declaration = await crossing.declare(durian());
    const path = `clearances/${declaration}`;
    const hold = { legalReason: 'physical-inspection', publicReason: 'goods-to-be-opened', note: 'Niêm phong lệch số' };
    await crossing.do('POST', `${path}/checks/CUSTOMS/hold`, { by: customs, body: hold });
    const refusals = [
      await ask(running, 'POST', `${path}/checks/CUSTOMS/pass`, {
        by: customs,
        headers: { 'if-match': '"1"' },
        body: {},
      }),
      await ask(running, 'POST', `${path}/checks/CUSTOMS/pass`, { by: customs, body: {} }),
      await ask(running, 'POST', `${path}/checks/CUSTOMS/start`, { by: OFFICER.BORDER_GUARD }),
      await ask(running, 'POST', `${path}/confirm-crossing`, { by: OFFICER.BORDER_GUARD, body: {} }),
      await ask(running, 'POST', `${path}/confirm-crossing`, { by: dispatcher, body: {} }),
      await ask(running, 'POST', 'declarations', { by: dispatcher, body: { direction: 'SIDEWAYS' } }),
      await ask(running, 'POST', 'declarations', { by: dispatcher, body: '{' }),
      await ask(running, 'GET', 'declarations/019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90', { by: dispatcher }),
      await ask(running, 'GET', 'tickets'),
    ];
    expect(refusals.map(({ body }) => body.code)).toEqual([
      'check-on-hold',
      'revision-missing',
      'wrong-agency',
      'not-cleared',
      'not-allowed',
      'invalid-request',
      'malformed-request',
      'not-found',
      'sign-in-needed',
    ]);
    await crossing.do('POST', `${path}/checks/CUSTOMS/lift`, { by: customs });
    const changes = [{ path: 'goods.0.kg', value: 17_900 }];
    await look(`declarations/${declaration}/corrections/preview?path=goods.0.kg`, dispatcher);
    await crossing.do('PATCH', `declarations/${declaration}`, {
      by: dispatcher,
      headers: { 'if-match': '"1"' },
      body: { changes },
    });
    await crossing.do('POST', `${path}/turn-back`, {
      by: OFFICER.BORDER_GUARD,
      body: { reason: 'far-side-refused' },
    });
    const unwanted = await crossing.declare(durian());
    await crossing.do('POST', `declarations/${unwanted}/withdraw`, { by: dispatcher, body: {} });
  });

  it('everyone sees his lists', async () => {
    const lists: [string, Who?][] = [
      ['declarations', dispatcher],
      ['declarations?limit=1', customs],
      ['tickets', dispatcher],
      ['tickets?gate=HUU_NGHI&status=DONE', supervisor],
      ['clearances/worklist', customs],
      ['clearances/codes', customs],
      ['gates'],
      ['gates/HUU_NGHI'],
      ['gates/HUU_NGHI/board', supervisor],
      ['gates/HUU_NGHI/calendar?days=2'],
      ['procedures?text=khai%20sinh'],
      ['clock'],
      ['me', customs],
      ['people', admin],
      ['firms', admin],
      ['devices', admin],
      ['reports/daily/2026-11-23', supervisor],
    ];
    for (const [path, by] of lists) await look(path, by);
    const count = { place: 'APPROACH_ROAD', fruit: 12, other: 5 };
    await crossing.do('POST', 'gates/HUU_NGHI/roadside-counts', { by: supervisor, body: count });
    for (const path of ['/health/live', '/health/ready', '/metrics']) await (await fetch(running.url + path)).text();
  });
});

describe('After all of it', () => {
  it('nothing was answered but what the OpenAPI document says', () => {
    expect(held.faults).toEqual([]);
    expect(held.seen.size).toBeGreaterThan(45);
  });

  it('nothing was told over the live channel but what the AsyncAPI document says', () => {
    expect(board.faults).toEqual([]);
    expect(board.seen['change']).toBeGreaterThan(10);
    expect(board.seen['alive']).toBeGreaterThan(0);
  });

  it('no name, document, plate, tax code, note or token stands in the log', () => {
    expect(lines.count).toBeGreaterThan(100);
    expect(
      lines.holding(['Driver One', '020090000123', '12R-012', '12C-100', '12C1000', '桂A', '29C-456', '29C456']),
    ).toEqual([]);
    expect(lines.holding(['Nông sản Demo', '4900234569', 'Niêm phong', 'Bearer', 'eyJ', '@demo.example'])).toEqual([]);
    expect(lines.holding(['cua-khau-so-2026', '912345678', 'GPLX-790001'])).toEqual([]);
  });
});
