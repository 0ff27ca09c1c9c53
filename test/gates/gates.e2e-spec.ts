import { randomUUID } from 'node:crypto';
import { calendarAt, calendarStream, laneStream } from '../../src/border/gates/index.js';
import { ReadModels } from '../../src/shared/event-store/read-models.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { startApp, type RunningApp } from '../running-app.js';
import { command, question } from './gate-api.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: '2026-11-22T06:00:00+07:00' });
  await running.app.get(LogWorker).start();
});
// A ticket is written into the log past the queue, to fill a yard.
afterAll(() => running.stop(['checks-in-accepted', 'only-who-waits-is-called']));

const controller = { role: 'LANE_CONTROLLER' } as const;
const supervisor = { role: 'SUPERVISOR' } as const;
const admin = { role: 'ADMIN' } as const;
const hanoi = (text: string) => new Date(`2026-11-${text}:00.000+07:00`);

/** Steps the clock; resolves when projections and deadlines have done what follows. */
async function clockAt(text: string): Promise<void> {
  const { status, body } = await command(running.url, admin, 'POST clock/tick', { to: hanoi(text).toISOString() });
  if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
}

async function typesOf(stream: string): Promise<string[]> {
  const events = await running.app.get(EventStore, { strict: false }).readStream(stream);
  return events.map(({ type }) => type);
}

/** What a guard of the queue would see. */
async function modeAt(text: string): Promise<string> {
  const store = running.app.get(EventStore, { strict: false });
  const { state } = await store.load(calendarStream('HN-1119', 'EXPORT', hanoi(text)));
  return calendarAt(state, hanoi(text)).mode;
}

async function laneAt(lane: string, text: string) {
  const { state } = await running.app.get(EventStore, { strict: false }).load(laneStream(lane, hanoi(text)));
  return state;
}

describe('The calendar of a gate', () => {
  it('opens by its regular hours', async () => {
    expect(await modeAt('22T06:59')).toBe('CLOSED');
    expect(await modeAt('22T07:00')).toBe('NORMAL');
    expect(await modeAt('22T19:00')).toBe('CLOSED');
  });

  it('is closed from 07:00 of the next day on by an announcement of 06:40, and open again at its end', async () => {
    await clockAt('23T06:40');
    const hours = { week: [{ days: [1], opens: '06:00', closes: '19:00', mode: 'NORMAL' }] };
    const path = 'gates/HUU_NGHI/routes/HN-1119/hours';
    const usual = await question(running.url, path);
    expect(usual.body.hours).toMatchObject([
      { direction: 'EXPORT', week: [{ opens: '07:00' }] },
      { direction: 'IMPORT' },
    ]);
    const oneWay = { ...hours, direction: 'EXPORT' };
    await command(running.url, supervisor, `PUT ${path}`, oneWay);
    expect((await question(running.url, path)).body.hours).toEqual([oneWay, usual.body.hours[1]]);
    expect((await command(running.url, supervisor, `PUT ${path}`, hours)).status).toBe(200);
    const closure = { from: '2026-11-23T07:00:00+07:00', to: '2026-11-23T09:00:00+07:00', reason: 'FAR_SIDE' };
    const closed = await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/closures', closure);
    expect(closed).toMatchObject({ status: 201, body: { mode: 'CLOSED', directions: ['EXPORT', 'IMPORT'] } });
    expect(await modeAt('23T06:59')).toBe('NORMAL');
    expect(await modeAt('23T07:00')).toBe('CLOSED');
    expect(await modeAt('23T09:00')).toBe('NORMAL');
  });

  it('is closed at once when the announcement comes late, and what was open stays so', async () => {
    await clockAt('23T10:20');
    const late = { from: '2026-11-23T10:00:00+07:00', to: '2026-11-23T11:00:00+07:00', reason: 'INCIDENT' };
    const closed = await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/closures', late);
    expect(closed).toMatchObject({ status: 201, body: { from: hanoi('23T10:20').toISOString() } });
    expect(await modeAt('23T10:10')).toBe('NORMAL');
    expect(await modeAt('23T10:20')).toBe('CLOSED');
  });

  it('is opened early, for those registered before, by a later announcement', async () => {
    const early = {
      from: '2026-11-23T10:30:00+07:00',
      to: '2026-11-23T11:00:00+07:00',
      mode: 'PREREGISTERED_ONLY',
      reason: 'REOPENED',
    };
    const opened = await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/intervals', early);
    expect(opened.status).toBe(201);
    expect(await modeAt('23T10:29')).toBe('CLOSED');
    expect(await modeAt('23T10:30')).toBe('PREREGISTERED_ONLY');
  });

  it('refuses what is over, an unknown route, a time without offset', async () => {
    const over = { from: '2026-11-23T08:00:00+07:00', to: '2026-11-23T09:00:00+07:00', reason: 'ORDER' };
    const refused = await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/closures', over);
    expect(refused).toMatchObject({ status: 422, body: { code: 'interval-over' } });
    const next = { ...over, from: '2026-11-24T08:00:00Z', to: '2026-11-24T09:00:00Z' };
    const strange = await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/TT-1088/closures', next);
    expect(strange).toMatchObject({ status: 404, body: { code: 'route-unknown' } });
    const local = { ...next, from: '2026-11-24T08:00:00' };
    const vague = await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/closures', local);
    expect(vague).toMatchObject({ status: 422, body: { code: 'invalid-request', fields: [{ path: 'from' }] } });
  });
});

describe('A lane', () => {
  const lane = 'gates/HUU_NGHI/lanes/HN-X3';

  it('is paused, reversed, opened, and set to AUTO by the controller', async () => {
    const pause = await command(running.url, controller, `POST ${lane}/pause`, { reason: 'BREAK' });
    expect(pause).toMatchObject({ status: 200, body: { status: 'PAUSED', pauseReason: 'BREAK' } });
    expect(await command(running.url, controller, `POST ${lane}/reverse`)).toMatchObject({
      body: { direction: 'IMPORT' },
    });
    expect(await command(running.url, controller, `POST ${lane}/open`)).toMatchObject({ body: { status: 'OPEN' } });
    expect(await command(running.url, controller, `PUT ${lane}/mode`, { mode: 'AUTO' })).toMatchObject({
      body: { mode: 'AUTO', status: 'OPEN', direction: 'IMPORT' },
    });
  });

  it('answers a repeated command as before, and refuses a second one', async () => {
    const key = randomUUID();
    const first = await command(running.url, controller, 'POST gates/HUU_NGHI/lanes/HN-X2/close', {}, key);
    const again = await command(running.url, controller, 'POST gates/HUU_NGHI/lanes/HN-X2/close', {}, key);
    expect(again).toEqual(first);
    const second = await command(running.url, controller, 'POST gates/HUU_NGHI/lanes/HN-X2/close');
    expect(second).toMatchObject({ status: 409, body: { code: 'lane-already-closed' } });
  });

  it('is not reversed in traffic, nor when it cannot be', async () => {
    const open = await command(running.url, controller, `POST ${lane}/reverse`);
    expect(open).toMatchObject({ status: 409, body: { code: 'lane-still-open' } });
    const fixed = await command(running.url, controller, 'POST gates/HUU_NGHI/lanes/HN-X1/reverse');
    expect(fixed).toMatchObject({ status: 409, body: { code: 'lane-not-reversible' } });
  });

  it('carries its state over midnight by itself, so that a guard finds it in the first minute', async () => {
    await clockAt('24T00:00');
    expect(await laneAt('HN-X3', '24T00:00')).toMatchObject({ day: '2026-11-24', status: 'OPEN', mode: 'AUTO' });
    expect(await typesOf('lane-HN-X3-2026-11-24')).toEqual(['LaneDayStarted']);
    const paused = await command(running.url, controller, `POST ${lane}/pause`, { reason: 'ORDER' });
    expect(paused).toMatchObject({ body: { status: 'PAUSED', mode: 'AUTO', direction: 'IMPORT' } });
    expect(await laneAt('HN-X3', '23T23:59')).toMatchObject({ day: '2026-11-23', status: 'OPEN' });
  });
});

describe('What everyone sees of a gate', () => {
  it('shows hours now, lanes and yards of every gate, as far as the command just sent', async () => {
    const open = await command(running.url, controller, 'POST gates/HUU_NGHI/lanes/HN-X3/open');
    const { status, body } = await question(running.url, `gates?after=${open.body.log.position}`);
    expect({ status, stale: body.stale }).toEqual({ status: 200, stale: false });
    expect(body.items.map(({ gate }: { gate: string }) => gate)).toEqual([
      'HUU_NGHI',
      'TAN_THANH',
      'COC_NAM',
      'CHI_MA',
    ]);
    const [huuNghi] = body.items;
    expect(huuNghi.lanes.map(({ label }: { label: string }) => label)).toEqual('123456789'.split(''));
    expect(huuNghi.lanes[2]).toMatchObject({ lane: 'HN-X3', status: 'OPEN', mode: 'AUTO', direction: 'IMPORT' });
    expect(huuNghi.yards).toContainEqual(
      expect.objectContaining({ yard: 'HN-XUAN-CUONG', capacity: 800, occupancy: 0 }),
    );
  });

  it('tells each opening and closing once, when it comes', async () => {
    await clockAt('24T07:00');
    const now = async () => (await question(running.url, 'gates/TAN_THANH')).body.routes[0].now[0];
    expect(await now()).toMatchObject({ direction: 'EXPORT', mode: 'NORMAL', until: hanoi('24T19:00').toISOString() });
    await clockAt('24T19:00');
    expect(await now()).toMatchObject({ mode: 'CLOSED', until: hanoi('25T07:00').toISOString() });
    const events = await running.app.get(EventStore, { strict: false }).readStream('calendar-TT-1088-EXPORT-2026-11');
    const turns = events.flatMap(({ type, data }) =>
      type === 'CalendarTurned' && 'at' in data && 'mode' in data ? [[data.at, data.mode]] : [],
    );
    expect(turns.slice(-2)).toEqual([
      [hanoi('24T07:00').toISOString(), 'NORMAL'],
      [hanoi('24T19:00').toISOString(), 'CLOSED'],
    ]);
  });

  it('sees the calendar grow by a day each midnight', async () => {
    const last = async () => {
      const { body } = await question(running.url, 'gates/HUU_NGHI/calendar?days=31');
      const exports = body.calendars.find(
        ({ route, direction }: { route: string; direction: string }) => route === 'HN-1116' && direction === 'EXPORT',
      );
      return exports.intervals.findLast(({ mode }: { mode: string }) => mode === 'NORMAL');
    };
    expect((await last()).to).toBe('2026-12-07T12:00:00.000Z');
    await clockAt('25T00:00');
    expect((await last()).to).toBe('2026-12-08T12:00:00.000Z');
  });

  it('counts the vehicles in a yard', async () => {
    const ticket = { ticket: 'gates-t1', gate: 'HUU_NGHI', at: hanoi('25T08:00').toISOString() };
    const checkedIn = { type: 'TicketCheckedIn', data: { ...ticket, yard: 'HN-XUAN-CUONG', stage: 'BORDER' } };
    const { log } = await running.app.get(EventStore, { strict: false }).execute({
      context: {
        by: { id: 'system:test', roles: [], system: true },
        key: randomUUID(),
        route: 'test',
        bodyHash: 'test',
        channel: 'import',
        correlationId: 'gates-test',
        now: hanoi('25T08:00'),
      },
      streams: { ticket: { stream: 'ticket-gates-t1', fold: { initial: {}, evolve: (state: object) => state } } },
      decide: () => ({ ticket: [checkedIn] }),
      answer: () => ({}),
    });
    await running.app.get(ReadModels, { strict: false }).waitFor('yard-vehicles', log.position, 5_000);
    const { body } = await question(running.url, 'gates/HUU_NGHI');
    expect(body.yards).toContainEqual(expect.objectContaining({ yard: 'HN-XUAN-CUONG', occupancy: 1 }));
    expect(body.yards).toContainEqual(expect.objectContaining({ yard: 'HN-KIEM-HOA', occupancy: 0 }));
  });

  it('does not know other gates', async () => {
    expect(await question(running.url, 'gates/MONG_CAI')).toMatchObject({
      status: 422,
      body: { code: 'invalid-request', fields: [{ path: 'gate', code: 'field-not-in-list' }] },
    });
  });
});

describe('Who may do what at a gate', () => {
  const closure = { from: '2026-11-28T08:00:00Z', to: '2026-11-28T09:00:00Z', reason: 'ORDER' };

  it.each([
    [
      'a controller of the other gate opens a lane',
      { ...controller, gate: 'TAN_THANH' },
      'HUU_NGHI/lanes/HN-X2/open',
      {},
    ],
    [
      'a supervisor of the other gate closes a route',
      { ...supervisor, gate: 'TAN_THANH' },
      'HUU_NGHI/routes/HN-1119/closures',
      closure,
    ],
  ] as const)('refuses when %s', async (_, who, path, body) => {
    expect(await command(running.url, who, `POST gates/${path}`, body)).toMatchObject({
      status: 403,
      body: { code: 'wrong-gate' },
    });
  });

  it('leaves lanes to the controller, calendars and capacities to the supervisor, building to the administrator', async () => {
    const refused = { status: 403, body: { code: 'not-allowed' } };
    const { url } = running;
    expect(await command(url, supervisor, 'POST gates/HUU_NGHI/lanes/HN-X2/open')).toMatchObject(refused);
    expect(await command(url, controller, 'POST gates/HUU_NGHI/routes/HN-1119/closures', closure)).toMatchObject(
      refused,
    );
    expect(await command(url, admin, 'PUT gates/HUU_NGHI/yards/HN-NHAP/capacity', { capacity: 9 })).toMatchObject(
      refused,
    );
    expect(await command(url, supervisor, 'POST gates/HUU_NGHI/yards', {})).toMatchObject(refused);
    expect(await command(url, undefined, 'POST gates/HUU_NGHI/lanes/HN-X2/open')).toMatchObject({ status: 401 });
  });

  it('lets a lane be touched only under its own gate', async () => {
    const other = await command(running.url, controller, 'POST gates/HUU_NGHI/lanes/TT-X1/close');
    expect(other).toMatchObject({ status: 404, body: { code: 'lane-unknown' } });
  });

  it('lets the administrator add a yard, a route and a lane, each name once', async () => {
    const { url } = running;
    const name = { vi: 'Bãi thử', zh: '试验场', en: 'Trial yard' };
    const yard = { yard: 'HN-TRIAL', name, capacity: 10, bays: 1, overflow: false };
    expect((await command(url, admin, 'POST gates/HUU_NGHI/yards', yard)).status).toBe(201);
    expect(await command(url, admin, 'POST gates/HUU_NGHI/yards', yard)).toMatchObject({
      body: { code: 'name-taken' },
    });
    const lane = {
      lane: 'HN-X9',
      route: 'HN-1119',
      kind: 'BORDER',
      label: '10',
      direction: 'EXPORT',
      reversible: false,
      accepts: ['EMPTY'],
      group: 'HN-1119-BORDER',
      perHour: 10,
      travelMinutes: 10,
      leadsTo: 'HN-TRIAL',
    };
    expect(await command(url, admin, 'POST gates/HUU_NGHI/lanes', lane)).toMatchObject({
      status: 201,
      body: { lane: 'HN-X9', status: 'CLOSED', mode: 'SUGGEST' },
    });
    const opened = await command(url, controller, 'POST gates/HUU_NGHI/lanes/HN-X9/open');
    expect(opened).toMatchObject({ status: 200, body: { status: 'OPEN' } });
    const changed = await command(url, supervisor, 'PUT gates/HUU_NGHI/yards/HN-TRIAL/capacity', { capacity: 12 });
    expect(changed).toMatchObject({ status: 200, body: { yard: 'HN-TRIAL', capacity: 12 } });
  });
});
