import { jest } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { LapseBooking } from '../../src/border/queue/bookings/lapse-booking/lapse-booking.handler.js';
import { ExpireDeclaration } from '../../src/border/declarations/expire-declaration/expire-declaration.handler.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, declareFrom, durian } from '../declarations/declaring.js';
import { at } from '../queue/at-the-gate.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { Crossing } from './crossing.js';

jest.setTimeout(60_000);

const START = '2026-11-23T08:00:00+07:00';
const guard: Who = { role: 'BORDER_GUARD' };
const supervisor: Who = { role: 'SUPERVISOR' };

let running: RunningApp;
let clearing: Clearing;
let gate: Crossing;
beforeAll(async () => {
  declareFrom(START);
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: START });
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
  gate = new Crossing(running, new Date(START));
}, 60_000);
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const later = (hours: number, from: string) => new Date(Date.parse(from) + hours * 3_600_000).toISOString();
const post = (by: Who, path: string, body: object = {}) => ask(running, 'POST', path, { by, body });
const get = async (path: string, by: Who) => (await ask(running, 'GET', path, { by })).body;
const now = async (): Promise<string> => (await get('clock', guard)).now;
const crossing = (declaration: string) => post(guard, `clearances/${declaration}/confirm-crossing`);
const stays = async () => (await get('gates/HUU_NGHI/stays', guard)).items;
const incident = async (places: object): Promise<string> => {
  const opened = await post(supervisor, 'gates/HUU_NGHI/incidents', { kind: 'ACCIDENT', ...places });
  expect(opened.status).toBe(201);
  return opened.body.incident;
};
const over = async (id: string) =>
  expect((await post(supervisor, `gates/HUU_NGHI/incidents/${id}/close`)).status).toBe(200);
const times = (from: string, hours: number) => ({
  plannedFrom: from,
  plannedTo: later(hours, from),
  quarantineCertificate: { number: 'KDTV-1', validUntil: later(72, from) },
});
const typesOf = async (stream: string) => {
  const store = running.app.get(EventStore, { strict: false });
  return (await store.readStream(stream)).map(({ type }) => type);
};

describe('Vehicles that incidents on all lanes hold up', () => {
  const LANES = ['HN-X1', 'HN-X2', 'HN-X3'];

  it('keep their booking and their declaration, with one lane left they do not', async () => {
    const first = await now();
    const [held, free] = [await gate.declare(durian(times(first, 6))), await gate.declare(durian(times(first, 6)))];
    for (const declaration of [held, free]) {
      const booked = await post(dispatcher, 'tickets', { declaration, hour: '2026-11-23T04:00:00.000Z' });
      expect(booked.status).toBe(201);
    }
    const bus = running.app.get(CommandBus);
    const [some, rest] = [await incident({ lanes: LANES.slice(0, 2) }), await incident({ lanes: LANES.slice(2) })];
    const lapse = (ticket: string, time: string) =>
      bus.execute(new LapseBooking(ticket, '2026-11-23T04:00:00.000Z', at(new Date(time))));
    const expire = (declaration: string, time: string) =>
      bus.execute(new ExpireDeclaration(at(new Date(time)), declaration));
    await lapse(held, '2026-11-23T06:30:00.000Z');
    expect(await typesOf(`ticket-${held}`)).not.toContain('TicketReleased');
    await expire(held, '2026-11-25T03:00:00.000Z');
    expect((await typesOf(`declaration-${held}`)).at(-1)).toBe('DeclarationKeptOpen');
    await over(rest);
    await expire(free, '2026-11-25T03:00:00.000Z');
    expect((await typesOf(`declaration-${free}`)).at(-1)).toBe('DeclarationExpired');
    await over(some);
  });

  it('lose a booking that no incident touched', async () => {
    const declaration = await gate.declare(durian(times(await now(), 6)));
    const hour = '2026-11-23T05:00:00.000Z';
    expect((await post(dispatcher, 'tickets', { declaration, hour })).status).toBe(201);
    await running.app
      .get(CommandBus)
      .execute(new LapseBooking(declaration, hour, at(new Date('2026-11-23T07:30:00Z'))));
    expect((await typesOf(`ticket-${declaration}`)).at(-1)).toBe('TicketReleased');
  });
});

describe('A foreign vehicle whose way out is shut', () => {
  const stood = async () => (await stays()).find((each: { declaration: string }) => each.declaration === entered);
  let entered: string;
  let since: string;

  it('has so much longer when a closure is lifted, and is told at the new time', async () => {
    const entry = await now();
    const vehicle = { country: 'CN', plate: '桂F54321', type: 'CONTAINER_TRUCK' };
    entered = await gate.declare(
      durian({
        ...times(entry, 6),
        direction: 'IMPORT',
        vehicle,
        trailer: undefined,
        customsDeclarations: ['101234567890'],
      }),
    );
    expect((await crossing(entered)).status).toBe(200);
    await gate.wait(1);
    ({ since } = await stood());
    await gate.wait(17 * 60);
    const closes = await now();
    const order = { direction: 'EXPORT', from: closes, review: later(6, closes), reason: 'FAR_SIDE' };
    const announced = await post(supervisor, 'gates/HUU_NGHI/routes/HN-1119/closures', order);
    expect(announced.status).toBe(201);
    // The alarm six hours before comes due at 18 hours, when it is shut.
    await gate.wait(3 * 60);
    expect(await stood()).toMatchObject({ alarm: null, endsBy: later(24, since) });
    const lift = `gates/HUU_NGHI/routes/HN-1119/closures/${announced.body.closure}/lift`;
    expect((await post(supervisor, lift)).status).toBe(200);
    await gate.wait(0);
    expect(await stood()).toMatchObject({ alarm: null, endsBy: later(27, since) });
    await gate.wait(2 * 60);
    expect(await stood()).toMatchObject({ alarm: 6, endsBy: later(27, since) });
  });

  it('has so much longer when an incident on its route is over, once whatever else opens', async () => {
    const opened = await incident({ route: 'HN-1119' });
    await gate.wait(60);
    await over(opened);
    await gate.wait(1);
    expect(await stood()).toMatchObject({ endsBy: later(28, since) });
    const store = running.app.get(EventStore, { strict: false });
    const events = await store.readAfter(0, 100_000, ['StayExtended']);
    const told = events.map(({ data }) => data as { declaration: string; minutes: number; shut?: { by: string } });
    expect(told.filter(({ declaration }) => declaration === entered)).toMatchObject([
      { minutes: 180, reason: 'ROUTE_CLOSED' },
      { minutes: 60, reason: 'INCIDENT', shut: { by: opened } },
    ]);
  });

  it('has so much longer when the only lane out of its yard was blocked', async () => {
    const blocked = await incident({ lanes: ['HN-E1'] });
    await gate.wait(30);
    await over(blocked);
    await gate.wait(1);
    expect(await stood()).toMatchObject({ endsBy: later(28.5, since) });
    const one = await incident({ lanes: ['HN-B1'] });
    await gate.wait(30);
    await over(one);
    await gate.wait(1);
    // Through a night and a morning on which the route opens as usual.
    await gate.wait(14 * 60);
    expect(await stood()).toMatchObject({ endsBy: later(28.5, since) });
    expect((await post(guard, `clearances/${entered}/turn-back`, { reason: 'far-side-refused' })).status).toBe(200);
  });
});
