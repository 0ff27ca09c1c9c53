import type { Client } from 'pg';
import { VehicleKey } from '../../src/border/declarations/index.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { EVERYONE, OFFICER, dispatcher } from '../clearance/clearing.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import type { RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';
import { ask, freshPlate, type Answer } from './declaring.js';
import { tellFrom } from '../story.js';

const START = '2026-11-23T08:00:00+07:00';
const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const clerk: Who = { role: 'GATE_CLERK' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };

const story = tellFrom(START);
const { post, read: get } = story;
const tick = () => story.tick(0);

const change = (id: string, what: string, revision: number, body: object, by: Who = dispatcher, on = story.running) =>
  ask(on, 'POST', `declarations/${id}/change-${what}`, { by, body, headers: { 'if-match': `"${revision}"` } });
const tractor = (plate = freshPlate(), reason = 'BREAKDOWN') => ({ vehicle: { country: 'VN', plate }, reason });
const another = {
  drivers: [{ name: 'Driver Two', document: { kind: 'CCCD', number: '020090000777' }, service: 'LONG_DISTANCE' }],
  reason: 'REST_TIME',
};
const preview = (id: string, what: string, by: Who = dispatcher) =>
  get(`declarations/${id}/changes/preview?what=${what}`, by);
const keyOf = (plate: string) => story.running.app.get(VehicleKey, { strict: false }).ofPlate('VN', plate);
const eventsOf = (stream: string) => story.running.app.get(EventStore).readStream(stream);
const claims = async (plate: string) =>
  (await eventsOf(`vehicle-${keyOf(plate)}-EXPORT`)).map(({ type, data }) => [
    type,
    (data as { declaration: string }).declaration,
  ]);

/** Declared with a known plate, checked in, called to a lane. */
async function called(plate: string): Promise<{ id: string; lane: string }> {
  const id = await story.clearing.opened({
    plannedFrom: START,
    vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
  });
  const seen = await post(yard, 'check-ins', { declaration: id, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' });
  expect(seen.status).toBe(201);
  for (let tries = 0; tries < 10; tries++) {
    await tick();
    const { suggestions } = await get('gates/HUU_NGHI/suggestions', controller);
    const mine = suggestions.find((each: { ticket: string }) => each.ticket === id);
    const next = mine ?? suggestions[0];
    const { status } = await post(controller, `lanes/${next.lane}/calls`, { ticket: next.ticket });
    if (mine && status === 201) return { id, lane: mine.lane };
  }
  throw new Error('It was not called');
}

describe('A tractor that breaks down in the yard after the call', () => {
  const [old, fresh] = [freshPlate(), freshPlate()];
  let id: string;
  let lane: string;
  let before: Answer['body'];

  it('says before confirming which checks look again, and that clearance falls', async () => {
    ({ id, lane } = await called(old));
    await story.clearing.passAll(id);
    before = await get(`tickets/${id}`, dispatcher);
    expect(before).toMatchObject({ status: 'CALLED', call: { lane } });
    expect(await preview(id, 'TRACTOR')).toEqual({
      revision: 1,
      reopens: ['BORDER_GUARD', 'HEALTH_QUARANTINE'],
      keepsPlace: true,
      takesClearanceBack: true,
    });
    expect(await preview(id, 'TRAILER')).toMatchObject({ reopens: ['BORDER_GUARD'] });
    expect(await preview(id, 'SEAL')).toMatchObject({ reopens: ['BORDER_GUARD', 'CUSTOMS'] });
    expect(await preview(id, 'SEAL', OFFICER.CUSTOMS)).toMatchObject({ reopens: ['BORDER_GUARD'] });
  });

  it('is replaced: place, code and call stay, the claims move, border guard and health look again', async () => {
    const { status, body } = await change(id, 'tractor', 1, tractor(fresh));
    expect([status, body.revision, body.changed, body.reopens]).toEqual([
      200,
      2,
      ['vehicle.plate'],
      ['BORDER_GUARD', 'HEALTH_QUARANTINE'],
    ]);
    expect(await claims(old)).toEqual([
      ['VehicleClaimed', id],
      ['VehicleFreed', id],
    ]);
    expect(await claims(fresh)).toEqual([['VehicleClaimed', id]]);
    await tick();
    const { log: _, ...ticket } = await get(`tickets/${id}`, dispatcher);
    expect(ticket).toEqual(before);
    const { checks, ...clearance } = await story.clearing.until(id, ({ revision }) => revision === 2);
    expect(clearance.status).toBe('OPEN');
    const waiting = checks.filter((check: { status: string }) => check.status === 'WAITING');
    expect(waiting.map((check: { agency: string }) => check.agency)).toEqual(['BORDER_GUARD', 'HEALTH_QUARANTINE']);
  });

  it('leaves in the log which vehicle took the place of which and why, in the history and the timeline too', async () => {
    const corrected = (await eventsOf(`declaration-${id}`)).find(({ type }) => type === 'DeclarationCorrected');
    expect(corrected?.data).toMatchObject({
      change: { what: 'TRACTOR', reason: 'BREAKDOWN', was: keyOf(old), now: keyOf(fresh) },
      role: 'DISPATCHER',
    });
    const { entries } = await get(`declarations/${id}/history`, dispatcher);
    expect(entries.at(-1)).toMatchObject({
      what: 'CORRECTED',
      by: 'DISPATCHER',
      fields: ['vehicle.plate'],
      change: 'TRACTOR',
      reason: 'BREAKDOWN',
    });
    const { steps } = await get(`clearances/${id}/timeline`, dispatcher);
    expect(steps.find(({ type }: { type: string }) => type === 'ChecksReopened')).toMatchObject({
      change: 'TRACTOR',
      reason: 'BREAKDOWN',
      agencies: ['BORDER_GUARD', 'HEALTH_QUARANTINE'],
    });
  });

  it('drives to its lane at the old call, where the driver is changed, too', async () => {
    expect((await post(controller, `lanes/${lane}/admissions`, { ticket: id })).status).toBe(201);
    const { status, body } = await change(id, 'driver', 2, another);
    expect([status, body.reopens]).toEqual([200, []]);
    await tick();
    expect(await get(`tickets/${id}`, dispatcher)).toMatchObject({ status: 'ADMITTED', lane, code: before.code });
    await story.clearing.until(id, ({ revision }) => revision === 3);
    await story.clearing.passAll(id, ['BORDER_GUARD', 'HEALTH_QUARANTINE'], 3);
  });

  it('has gone once it crossed: nothing of it is changed any more', async () => {
    expect((await story.clearing.command(id, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} })).status).toBe(
      200,
    );
    const { body } = await change(id, 'driver', 3, { ...another, reason: 'ILLNESS' });
    expect(['vehicle-gone', 'declaration-ended']).toContain(body.code);
    await tick();
    expect((await preview(id, 'DRIVER')).code).toBe('declaration-ended');
  });
});

describe('A tractor that is taken', () => {
  it('by another open declaration is refused, and the old one stays claimed', async () => {
    const [mine, taken] = [freshPlate(), freshPlate()];
    const id = await story.clearing.opened({ vehicle: { country: 'VN', plate: mine, type: 'TRUCK' } });
    await story.clearing.opened({ vehicle: { country: 'VN', plate: taken, type: 'TRUCK' } });
    expect((await change(id, 'tractor', 1, tractor(taken))).body.code).toBe('vehicle-already-declared');
    expect(await claims(mine)).toEqual([['VehicleClaimed', id]]);
  });

  it('by the fleet of another firm is refused at its field, a trailer too', async () => {
    const [plate, pulled] = [freshPlate(), '12R-712.34'];
    await post(stranger, 'fleet', { kind: 'TRACTOR', country: 'VN', plate });
    await post(stranger, 'fleet', { kind: 'TRAILER', country: 'VN', plate: pulled });
    const id = await story.clearing.opened();
    const { status, body } = await change(id, 'tractor', 1, tractor(plate));
    expect([status, body.code]).toEqual([422, 'invalid-declaration']);
    expect(body.fields).toMatchObject([{ path: 'vehicle.plate', code: 'vehicle-in-other-fleet' }]);
    const trailer = { trailer: { country: 'VN', plate: pulled }, reason: 'HANDOVER' };
    expect((await change(id, 'trailer', 1, trailer)).body.fields).toMatchObject([
      { path: 'trailer.plate', code: 'vehicle-in-other-fleet' },
    ]);
    expect(
      (await change(id, 'trailer', 1, { ...trailer, trailer: { country: 'VN', plate: '12R-512.34' } })).status,
    ).toBe(200);
  });
});

describe('Who may change what', () => {
  it('the clerk for a firm, saying on whose word, which is sealed', async () => {
    const id = await story.clearing.opened();
    expect((await change(id, 'driver', 1, another, clerk)).body.code).toBe('note-needed');
    const { status } = await change(id, 'driver', 1, { ...another, note: 'Điều phối gọi điện' }, clerk);
    expect(status).toBe(200);
    const { data } = (await eventsOf(`declaration-${id}`)).at(-1)!;
    const { note } = (data as { change: { note: string } }).change;
    expect(JSON.stringify(data)).not.toContain('Điều phối');
    expect([...(await story.running.app.get(PersonalFacts).read([note])).values()]).toEqual(['Điều phối gọi điện']);
  });

  it('the officer who put on another seal, without looking again himself; nobody else of the gate', async () => {
    const id = await story.clearing.opened();
    await story.clearing.passAll(id, ['BORDER_GUARD', 'CUSTOMS']);
    const seal = { container: 'csqu 305438 3', seals: ['VN7654321'], reason: 'OPENED_BY_OFFICER' };
    expect((await change(id, 'seal', 1, { ...seal, container: 'MRKU4976720' })).body.code).toBe(
      'container-not-declared',
    );
    expect((await change(id, 'tractor', 1, tractor(), OFFICER.CUSTOMS)).status).toBe(403);
    expect((await change(id, 'seal', 1, seal, OFFICER.HEALTH_QUARANTINE)).status).toBe(403);
    const elsewhere = { role: 'CUSTOMS', gate: 'TAN_THANH' } as const;
    expect((await change(id, 'seal', 1, seal, elsewhere)).body.code).toBe('wrong-gate');
    const { status, body } = await change(id, 'seal', 1, seal, OFFICER.CUSTOMS);
    expect([status, body.reopens]).toEqual([200, ['BORDER_GUARD']]);
    const { checks } = await story.clearing.until(id, ({ revision }) => revision === 2);
    const open = checks.filter((check: { status: string }) => check.status === 'WAITING');
    expect(open.map((check: { agency: string }) => check.agency)).not.toContain('CUSTOMS');
  });

  it('not a firm that is no party, nor somebody who saw an older content, nor for another reason', async () => {
    const id = await story.clearing.opened();
    expect((await change(id, 'tractor', 1, tractor(), stranger)).body.code).toBe('not-found');
    expect((await change(id, 'tractor', 2, tractor())).body.code).toBe('changed-meanwhile');
    const wrong = await change(id, 'tractor', 1, { vehicle: { country: 'VN' }, reason: 'ILLNESS' });
    expect(wrong.status).toBe(422);
    expect(wrong.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['reason', 'vehicle.plate']);
    expect(
      (await ask(story.running, 'POST', `declarations/${id}/change-tractor`, { by: dispatcher, body: tractor() })).body
        .code,
    ).toBe('revision-missing');
  });

  it('brings the papers of the new tractor in place of the old one’s', async () => {
    const id = await story.clearing.opened();
    const papers = [{ kind: 'ROADWORTHINESS', number: 'KD-2', expires: '2030-01-31' }];
    expect((await change(id, 'tractor', 1, { ...tractor(), papers })).status).toBe(200);
    expect((await get(`declarations/${id}`, dispatcher)).content.papers).toEqual(papers);
  });

  it('has no tractor to change in a group of new vehicles', async () => {
    const id = await story.clearing.opened({
      vehicle: { country: 'VN', type: 'NEW_VEHICLES', vins: ['1M8GDM9AXKP042788'] },
      containers: [],
      trailer: undefined,
      goods: [{ hs: '87042199', description: 'Xe tải mới', kg: 3000, packages: 1 }],
      quarantineCertificate: undefined,
    });
    expect((await change(id, 'tractor', 1, tractor())).body.code).toBe('no-tractor');
  });
});

describe('A tractor that is changed while another server lets the vehicle cross', () => {
  let elsewhere: RunningApp;
  let lock: Client;
  beforeAll(async () => {
    elsewhere = await story.anotherServer();
    lock = await story.connection();
    for (const who of [dispatcher, OFFICER.BORDER_GUARD])
      for (const { url } of [story.running, elsewhere]) await signIn(url, who);
  });

  const crossing = (id: string) =>
    story.clearing.command(id, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });

  it.each(['the change', 'the crossing'])('goes by who comes first to the log: %s', async (first) => {
    const id = await story.clearing.opened();
    await story.clearing.passAll(id, EVERYONE);
    // Both servers know the declaration, so that what they decide on is what the log said before.
    await ask(elsewhere, 'GET', `declarations/${id}`, { by: dispatcher });
    await lock.query('SELECT pg_advisory_lock(4719001)');
    const changing = () => change(id, 'tractor', 1, tractor(), dispatcher, elsewhere);
    const one = first === 'the change' ? changing() : crossing(id);
    await waitingForTheLog(lock, 1);
    const two = first === 'the change' ? crossing(id) : changing();
    await waitingForTheLog(lock, 2);
    await lock.query('SELECT pg_advisory_unlock(4719001)');
    const [granted, refused] = await Promise.all([one, two]);
    expect(granted.status).toBe(200);
    expect(refused.body.code).toBe(first === 'the change' ? 'declaration-changed' : 'vehicle-gone');
  });
});
