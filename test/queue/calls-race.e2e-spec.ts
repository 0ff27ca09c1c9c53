import { QueryBus } from '@nestjs/cqrs';
import type { CommandBus } from '@nestjs/cqrs';
import { Admit, AdmitHandler } from '../../src/border/queue/lanes/admit/admit.handler.js';
import { CallTicket, CallTicketHandler } from '../../src/border/queue/calling/call-ticket/call-ticket.handler.js';
import { CheckIn, CheckInHandler } from '../../src/border/queue/tickets/check-in/check-in.handler.js';
import { CallSuggestions } from '../../src/border/queue/calling/dispatcher/call-suggestions.js';
import { Dispatcher } from '../../src/border/queue/calling/dispatcher/dispatcher.js';
import { ShownOrder } from '../../src/border/queue/calling/dispatcher/shown-order.js';
import { ticketStream } from '../../src/border/queue/queue-streams.js';
import { RandomCodes } from '../../src/border/queue/random-codes.js';
import { WayToGate } from '../../src/border/queue/transfers/way-to-gate.js';
import { verifyCalls } from '../../src/border/queue/verify-calls.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { storeAt, type StoreOfProcess } from '../event-store/store.js';
import { command } from '../gates/gate-api.js';
import { startApp, type RunningApp } from '../running-app.js';
import { accepted, at, outcomes } from './at-the-gate.js';

const NOW = new Date('2026-11-23T03:00:00.000Z');
const controller = { role: 'LANE_CONTROLLER' } as const;
const LANES = ['HN-X1', 'HN-X2', 'HN-X3', 'HN-X4'] as const;

let running: RunningApp;
let second: StoreOfProcess;
let stores: readonly EventStore[];
let suggestions: CallSuggestions;

beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: NOW.toISOString() });
  second = storeAt(running.databaseUrl);
  stores = [running.app.get(EventStore, { strict: false }), second.store];
  suggestions = running.app.get(CallSuggestions, { strict: false });
}, 60_000);
afterAll(async () => {
  await second?.close();
  await running?.stop();
});

const storeOf = (n: number) => stores[n % 2] ?? second.store;
const readLog = (position: number, limit: number, types: readonly string[]) =>
  second.store.readAfter(position, limit, types);

/** The dispatcher of Hữu Nghị as one of two workers has it. */
class Worker {
  readonly dispatcher: Dispatcher;
  constructor(n: number) {
    const calls = new CallTicketHandler(storeOf(n));
    const bus = { execute: (call: CallTicket) => calls.execute(call) } as unknown as CommandBus;
    const shown = running.app.get(ShownOrder, { strict: false });
    this.dispatcher = new Dispatcher('HUU_NGHI', shown, bus);
    this.dispatcher.start();
  }
  /** Takes what is new in the log; tells whether there was anything. */
  async catchUp(): Promise<boolean> {
    const { position: head } = await second.store.head();
    const events = await readLog(this.dispatcher.position, 10_000, this.dispatcher.types);
    const moved = head > this.dispatcher.position;
    this.dispatcher.position = head;
    this.dispatcher.apply(events);
    return moved;
  }
}

async function waiting(count: number, minutes = 0): Promise<string[]> {
  const codes = running.app.get(RandomCodes, { strict: false });
  const tickets = [];
  for (let n = 0; n < count; n++) {
    const declaration = await accepted(storeOf(n), { firm: `firm-${n}`, at: NOW });
    const seen = new CheckIn(
      declaration,
      'HN-XUAN-CUONG',
      'YARD_SCAN',
      at(new Date(NOW.getTime() + minutes * 60_000 + n)),
    );
    const ways = running.app.get(WayToGate, { strict: false });
    await new CheckInHandler(storeOf(n), codes, running.app.get(QueryBus, { strict: false }), ways).execute(seen);
    tickets.push(declaration);
  }
  return tickets;
}
const statusOf = async (ticket: string) => (await second.store.load(ticketStream(ticket))).state?.status;
async function modes(mode: string): Promise<void> {
  for (const lane of LANES) {
    const { status } = await command(running.url, controller, `PUT gates/HUU_NGHI/lanes/${lane}/mode`, { mode });
    expect(status).toBe(200);
  }
}

describe('Calls through two servers and two workers', () => {
  let worker: Worker;
  beforeEach(() => {
    worker = new Worker(0);
  });

  it('are confirmed once when two controllers press at once', async () => {
    await waiting(3);
    await worker.catchUp();
    await worker.dispatcher.act(NOW);
    const [choice] = await suggestions.ofGate('HUU_NGHI');
    if (!choice) throw new Error('Nothing is suggested');
    const press = (n: number) =>
      new CallTicketHandler(storeOf(n)).execute(new CallTicket(choice, 'CONFIRMED', undefined, at(NOW)));
    const found = await outcomes([0, 1, 2, 3, 4, 5].map(press));
    expect(found['done']).toBe(1);
    expect(Object.keys(found).filter((code) => !['done', 'not-waiting', 'suggestion-outdated'].includes(code))).toEqual(
      [],
    );
    expect(await statusOf(choice.ticket)).toBe('CALLED');
  });

  it('are not made on a choice that another call has overtaken', async () => {
    await worker.catchUp();
    await worker.dispatcher.act(NOW);
    const [choice] = await suggestions.ofGate('HUU_NGHI');
    if (!choice) throw new Error('Nothing is suggested');
    const press = (n: number) =>
      outcomes([new CallTicketHandler(storeOf(n)).execute(new CallTicket(choice, 'CONFIRMED', undefined, at(NOW)))]);
    expect(await press(0)).toEqual({ done: 1 });
    const [other = ''] = await waiting(1);
    const inputs = { ...choice.inputs, referenceTime: NOW.getTime() };
    const stale = { ...choice, ticket: other, inputs };
    const again = new CallTicketHandler(storeOf(1)).execute(new CallTicket(stale, 'CONFIRMED', undefined, at(NOW)));
    expect(await outcomes([again])).toEqual({ 'suggestion-outdated': 1 });
  });

  it('put one vehicle into a lane when two are admitted at once', async () => {
    await worker.catchUp();
    await worker.dispatcher.act(NOW);
    const [choice] = await suggestions.ofGate('HUU_NGHI');
    if (!choice) throw new Error('Nothing is suggested');
    await new CallTicketHandler(storeOf(0)).execute(new CallTicket(choice, 'CONFIRMED', undefined, at(NOW)));
    const events = await readLog(0, 10_000, ['TicketCalled']);
    const called = events.map(({ data }) => (data as { ticket: string }).ticket);
    expect(called.length).toBeGreaterThan(1);
    const admit = (ticket: string, n: number) =>
      new AdmitHandler(storeOf(n)).execute(new Admit('HN-X2', ticket, at(NOW)));
    expect(await outcomes(called.map(admit))).toEqual({ done: 1, 'lane-occupied': called.length - 1 });
    const afterMidnight = at(new Date('2026-11-23T17:00:30.000Z'));
    const [left = ''] = await Promise.all(
      called.map(async (ticket) => ((await statusOf(ticket)) === 'CALLED' ? ticket : '')),
    );
    const late = new AdmitHandler(storeOf(0)).execute(new Admit('HN-X2', left || (called[1] ?? ''), afterMidnight));
    // The new day has not been started for the lane, so nobody is let in either way.
    expect(await outcomes([late])).toEqual({ 'lane-not-open': 1 });
  });

  it('reach nobody twice when two dispatchers call at once by themselves', async () => {
    await modes('AUTO');
    await waiting(12, 1);
    const workers = [new Worker(0), new Worker(1)];
    for (let moved = true; moved;) {
      const news = await Promise.all(workers.map((each) => each.catchUp()));
      moved = news.some(Boolean);
      await Promise.all(workers.map((each) => each.dispatcher.act(NOW)));
    }
    const calls = await readLog(0, 10_000, ['CallDecided', 'TicketCalled']);
    const decided = calls
      .filter(({ type }) => type === 'CallDecided')
      .map(({ data }) => (data as { ticket: string }).ticket);
    expect(decided.length).toBeGreaterThan(4);
    expect(new Set(decided).size).toBe(decided.length);
    expect(calls.filter(({ type }) => type === 'TicketCalled')).toHaveLength(decided.length);
    const verified = await verifyCalls(readLog);
    expect(verified.wrong).toEqual([]);
    expect(verified.calls).toBe(decided.length);
  });

  it('reach nobody once a closure stands, whatever was chosen before, and begin again with the reopening', async () => {
    await modes('SUGGEST');
    await waiting(2, 2);
    // Whoever was called before stands in the way of nobody.
    for (const { data } of await readLog(0, 10_000, ['TicketCalled'])) {
      const { ticket, lane } = data as { ticket: string; lane: string };
      if ((await statusOf(ticket)) !== 'CALLED') continue;
      await command(running.url, controller, `POST tickets/${ticket}/withdraw-call`, { reason: 'LANE_BLOCKED' });
      expect(lane).toMatch(/^HN-X/);
    }
    await worker.catchUp();
    await worker.dispatcher.act(NOW);
    const [choice] = await suggestions.ofGate('HUU_NGHI');
    if (!choice) throw new Error('Nothing is suggested');
    const closure = { from: NOW.toISOString(), to: '2026-11-23T04:00:00.000Z', reason: 'FAR_SIDE' };
    const supervisor = { role: 'SUPERVISOR' } as const;
    const closed = await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/closures', closure);
    expect(closed.status).toBe(201);
    const press = (when: Date) =>
      outcomes([new CallTicketHandler(storeOf(1)).execute(new CallTicket(choice, 'CONFIRMED', undefined, at(when)))]);
    expect(await press(NOW)).toEqual({ 'calendar-closed': 1 });
    await worker.catchUp();
    await worker.dispatcher.act(NOW);
    expect(await suggestions.ofGate('HUU_NGHI')).toEqual([]);
    const reopening = new Date('2026-11-23T04:00:00.000Z');
    await worker.dispatcher.act(reopening);
    const [again] = await suggestions.ofGate('HUU_NGHI');
    expect(again?.ticket).toBe(choice.ticket);
    expect(await press(reopening)).toEqual({ done: 1 });
  });

  it('never stand in the log behind the closure that they raced with', async () => {
    await modes('AUTO');
    await waiting(3, 3);
    await worker.catchUp();
    const when = new Date('2026-11-23T04:10:00.000Z');
    const closure = { from: '2026-11-23T04:05:00.000Z', to: '2026-11-23T05:00:00.000Z', reason: 'INCIDENT' };
    const supervisor = { role: 'SUPERVISOR' } as const;
    const calling = async () => {
      for (let n = 0; n < 6; n++) {
        await worker.dispatcher.act(when);
        await worker.catchUp();
      }
    };
    const [closed] = await Promise.all([
      command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/closures', closure),
      calling(),
    ]);
    expect(closed.status).toBe(201);
    const late = await readLog(closed.body.log.position, 10_000, ['TicketCalled']);
    expect(late).toEqual([]);
  });
});
