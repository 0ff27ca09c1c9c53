import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { ask, durian, freshPlate, type Asked } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson } from '../sign-in.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
}, 60_000);
afterAll(async () => {
  await running.app.get(LogWorker).stop();
  await running.stop();
});

const owner = { role: 'DISPATCHER', firm: 'owner' } as const;
const agent = { role: 'DISPATCHER', firm: 'agent' } as const;
const guard = { role: 'BORDER_GUARD' } as const;
const idOf = (who: typeof owner | typeof agent) => demoPerson(who).posting.firm;

const post = (path: string, by: Asked['by'], body?: unknown, headers = {}) =>
  ask(running, 'POST', path, { ...(by && { by }), body, headers });
const get = (path: string, by: Asked['by']) => ask(running, 'GET', path, { ...(by && { by }) });
const add = (by: Asked['by'], plate: string, more: object = {}) =>
  post('fleet', by, { kind: 'TRACTOR', country: 'VN', plate, ...more });
const fleet = async (by: Asked['by'], plate: string, after: number) => {
  const { body } = await get(`fleet?plate=${encodeURIComponent(plate)}&after=${after}`, by);
  expect(body.stale).toBe(false);
  return body.items;
};
const declare = (by: Asked['by'], plate: string, changes: object = {}) =>
  post('declarations', by, durian({ vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' }, ...changes }));

describe('The fleet of a firm', () => {
  it('takes a plate in any spelling, and the firm finds it by a part of it', async () => {
    const plate = freshPlate();
    const wide = plate.replaceAll(/[0-9A-Z]/g, (c) => String.fromCharCode((c.codePointAt(0) ?? 0) + 0xfee0));
    const added = await add(owner, ` ${wide.toLowerCase()} `, { chassis: '1m8gdm9axkp042788' });
    expect(added.status).toBe(201);
    const [listed] = await fleet(owner, plate.slice(3), added.body.log.position);
    expect(listed).toMatchObject({ vehicle: added.body.id, plate, kind: 'TRACTOR', country: 'VN' });
    const { body, headers } = await get(`fleet/${added.body.id}`, owner);
    expect(body).toMatchObject({ inFleet: true, chassis: '1M8GDM9AXKP042788', history: [{ plate }] });
    expect(headers.get('etag')).toBe('"1"');
    expect((await add(owner, plate)).body.code).toBe('plate-in-own-fleet');
  });

  it('refuses what is no plate, no chassis number, or a trailer’s plate on a tractor, by field', async () => {
    const wrong = await add(owner, '12R-012.34', { chassis: '123' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid-vehicle']);
    expect(wrong.body.fields.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['plate', 'plate-is-trailer'],
      ['chassis', 'vin-length'],
    ]);
    expect((await add(owner, freshPlate(), { chassis: null })).status).toBe(201);
    expect((await add(owner, '12R-912.34', { kind: 'TRAILER' })).body).toMatchObject({ kind: 'TRAILER', revision: 1 });
  });

  it('is nothing to another firm', async () => {
    const plate = freshPlate();
    const { body } = await add(owner, plate);
    const { id, log } = body;
    expect(await fleet(agent, plate, log.position)).toEqual([]);
    expect((await get(`fleet/${id}`, agent)).status).toBe(404);
    for (const [path, said] of [
      [`fleet/${id}/remove`, undefined],
      [`fleet/${id}/change-plate`, { country: 'VN', plate: freshPlate() }],
      [`fleet/${id}/consents/${id}/give`, undefined],
    ] as const)
      expect((await post(path, agent, said)).body.code).toBe('not-found');
  });

  it('keeps the history of a vehicle whose plate changes; the old plate is free', async () => {
    const [old, next] = [freshPlate(), freshPlate()];
    const { body } = await add(owner, old, { chassis: '1HGCM82633A004352' });
    const change = { country: 'VN', plate: next };
    const changed = await post(`fleet/${body.id}/change-plate`, owner, change);
    expect(changed.body).toMatchObject({ id: body.id, revision: 2 });
    const seen = (await get(`fleet/${body.id}`, owner)).body;
    expect(seen.history).toMatchObject([{ plate: old, ending: 'PLATE_CHANGED' }, { plate: next }]);
    expect(seen.history[0].to).toBe(seen.history[1].from);
    expect(seen.chassis).toBe('1HGCM82633A004352');
    expect((await add(agent, next)).body.code).toBe('plate-in-other-fleet');
    expect((await add(agent, old)).status).toBe(201);
    expect((await post(`fleet/${body.id}/change-plate`, owner, { country: 'VN', plate: old })).body.code).toBe(
      'plate-in-other-fleet',
    );
    expect(await fleet(owner, old, changed.body.log.position)).toEqual([]);
  });

  it('lets a vehicle go that its firm removes; who takes it up goes on with its record', async () => {
    const plate = freshPlate();
    const { body } = await add(owner, plate);
    expect((await post(`fleet/${body.id}/remove`, owner)).status).toBe(200);
    const again = await add(agent, plate);
    expect(again.body).toMatchObject({ id: body.id, revision: 3 });
    expect((await get(`fleet/${body.id}`, agent)).body.history).toHaveLength(1);
    const officers = (await get(`vehicles?plate=${plate}`, guard)).body.items;
    expect(officers).toMatchObject([
      {
        id: body.id,
        firm: { id: idOf(agent) },
        history: [
          { plate, ending: 'REMOVED', firm: { id: idOf(owner) } },
          { plate, firm: { id: idOf(agent) } },
        ],
      },
    ]);
  });

  it('keeps plates and chassis numbers out of the log, and out of sight once erased', async () => {
    const plate = freshPlate();
    const { body } = await add(owner, plate, { chassis: '5GZCZ43D13S812715' });
    const log = JSON.stringify(await running.app.get(EventStore).readAfter(0, 10_000));
    for (const personal of [plate, plate.replaceAll(/[-.]/g, ''), '5GZCZ43D13S812715'])
      expect(log).not.toContain(personal);
    expect(await running.app.get(PersonalFacts, { strict: false }).erase(`vehicle-record-${body.id}`)).toBe(1);
    const seen = (await get(`fleet/${body.id}`, owner)).body;
    expect(JSON.stringify(seen)).not.toContain(plate);
    expect(seen.history).toHaveLength(1);
  });
});

describe('A vehicle in another firm’s fleet', () => {
  it('is claimed, asked for, consented to, and moves', async () => {
    const plate = freshPlate();
    const held = (await add(owner, plate)).body;
    const claimed = await add(agent, plate);
    expect([claimed.status, claimed.body.code]).toEqual([409, 'plate-in-other-fleet']);
    expect(JSON.stringify(claimed.body)).not.toContain(String(idOf(owner)));

    const asked = await post('fleet/consents', agent, { country: 'VN', plate: plate.toLowerCase() });
    expect(asked.status).toBe(201);
    const { request, log } = asked.body;
    expect((await post('fleet/consents', agent, { country: 'VN', plate })).body.code).toBe('consent-already-asked');
    const toAnswer = await get(`fleet/consents?side=OURS_TO_ANSWER&after=${log.position}`, owner);
    expect(toAnswer.body.items[0]).toMatchObject({
      request,
      side: 'OURS_TO_ANSWER',
      state: 'ASKED',
      plate,
      vehicle: held.id,
      firm: { id: idOf(agent), name: expect.stringMatching(/\S/) },
    });

    const given = await post(`fleet/${held.id}/consents/${request}/give`, owner);
    expect(given.body).toMatchObject({ id: held.id, revision: 2 });
    expect((await post(`fleet/${held.id}/consents/${request}/give`, owner)).body.code).toBe('not-found');
    const mine = await get(`fleet/consents?after=${given.body.log.position}`, agent);
    const { vehicle: _, firm: __, ...known } = mine.body.items[0];
    expect(mine.body.items[0]).toEqual(known);
    expect(known).toMatchObject({ request, side: 'ASKED_BY_US', state: 'GIVEN', plate });
    expect(await fleet(agent, plate, given.body.log.position)).toMatchObject([{ vehicle: held.id, plate }]);
    expect(await fleet(owner, plate, given.body.log.position)).toEqual([]);
    expect((await get(`fleet/${held.id}`, owner)).body).toMatchObject({
      inFleet: false,
      history: [{ ending: 'HANDED_OVER' }],
    });
  });

  it('stays when its firm refuses', async () => {
    const plate = freshPlate();
    const held = (await add(owner, plate)).body;
    const { request } = (await post('fleet/consents', agent, { country: 'VN', plate })).body;
    const refused = await post(`fleet/${held.id}/consents/${request}/refuse`, owner);
    expect(refused.body).toMatchObject({ id: held.id, revision: 1 });
    expect((await post(`fleet/${held.id}/consents/${request}/give`, owner)).body.code).toBe('consent-not-waiting');
    expect((await add(agent, plate)).body.code).toBe('plate-in-other-fleet');
    const again = await post('fleet/consents', agent, { country: 'VN', plate });
    expect([again.status, again.body.code]).toEqual([409, 'consent-refused-lately']);
  });

  it('is no longer asked for once the request is taken back', async () => {
    const plate = freshPlate();
    const held = (await add(owner, plate)).body;
    const { request } = (await post('fleet/consents', agent, { country: 'VN', plate })).body;
    expect((await post(`fleet/consents/${request}/withdraw`, owner)).body.code).toBe('not-found');
    const withdrawn = await post(`fleet/consents/${request}/withdraw`, agent);
    expect([withdrawn.status, withdrawn.body.request]).toEqual([200, request]);
    expect((await post(`fleet/consents/${request}/withdraw`, agent)).body.code).toBe('consent-not-waiting');
    expect((await post(`fleet/${held.id}/consents/${request}/give`, owner)).body.code).toBe('consent-not-waiting');
    const { items } = (await get(`fleet/consents?state=WITHDRAWN&after=${withdrawn.body.log.position}`, owner)).body;
    expect(items).toMatchObject([{ request, side: 'OURS_TO_ANSWER', state: 'WITHDRAWN' }]);
  });

  it('has nobody to ask when it stands in no fleet or in one’s own', async () => {
    const plate = freshPlate();
    expect((await post('fleet/consents', agent, { country: 'VN', plate })).body.code).toBe('plate-in-no-fleet');
    await add(agent, plate);
    expect((await post('fleet/consents', agent, { country: 'VN', plate })).body.code).toBe('plate-in-own-fleet');
  });

  it('is released by an officer who sees it, with reason and name, and can be claimed anew', async () => {
    const plate = freshPlate();
    const held = (await add(owner, plate)).body;
    const { request } = (await post('fleet/consents', agent, { country: 'VN', plate })).body;
    const [seen] = (await get(`vehicles?plate=${encodeURIComponent(plate)}`, guard)).body.items;
    expect(seen).toMatchObject({ id: held.id, revision: 1, inFleet: true, firm: { id: idOf(owner) } });

    const said = { reason: 'OTHER_OWNER_IN_PAPERS', note: 'Giấy đăng ký mang tên khác' };
    const path = `vehicles/${held.id}/release`;
    expect((await post(path, guard, said)).body.code).toBe('revision-missing');
    expect((await post(path, guard, said, { 'if-match': '"7"' })).body.code).toBe('changed-meanwhile');
    expect((await post(path, agent, said, { 'if-match': '"1"' })).body.code).toBe('not-allowed');
    const released = await post(path, guard, said, { 'if-match': '"1"' });
    expect([released.status, released.body.revision]).toEqual([200, 2]);
    expect((await post(path, guard, said, { 'if-match': '"2"' })).body.code).toBe('vehicle-in-no-fleet');

    const [after] = (await get(`vehicles?plate=${plate}`, guard)).body.items;
    expect(after).toMatchObject({ inFleet: false, history: [{ ending: 'RELEASED' }] });
    expect(after.history[0].released).toEqual({
      ...said,
      gate: 'HUU_NGHI',
      role: 'BORDER_GUARD',
      by: demoPerson(guard).id,
    });
    const [left] = await fleet(owner, plate, released.body.log.position);
    expect(left).toMatchObject({ vehicle: held.id, reason: 'OTHER_OWNER_IN_PAPERS', releasedAt: expect.any(String) });
    const theirs = (await get(`fleet/${held.id}`, owner)).body.history[0].released;
    expect(theirs).toEqual({ reason: 'OTHER_OWNER_IN_PAPERS', gate: 'HUU_NGHI', role: 'BORDER_GUARD' });
    const asked = (await get(`fleet/consents?after=${released.body.log.position}`, agent)).body.items;
    expect(asked[0]).toMatchObject({ request, state: 'LAPSED' });
    expect((await add(agent, plate)).body.id).toBe(held.id);
  });
});

describe('Declaring a vehicle of a fleet', () => {
  const parties = (taxCode: string) => ({
    parties: {
      declarer: 'OWNER',
      owner: { name: 'a', taxCode: '4900234569' },
      carrier: { name: 'b', taxCode },
    },
  });

  it('is refused to whoever is neither its firm nor names it, at each field, and says what to do', async () => {
    const [plate, trailer] = [freshPlate(), '12R-098.76'];
    await add(agent, plate);
    await add(agent, trailer, { kind: 'TRAILER' });
    const refused = await declare(owner, plate, { trailer: { country: 'VN', plate: trailer } });
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid-declaration']);
    expect(refused.body.fields).toEqual(
      ['vehicle.plate', 'trailer.plate'].map((path) => ({
        path,
        code: 'vehicle-in-other-fleet',
        severity: 'error',
        message: expect.stringContaining('consent'),
      })),
    );
  });

  it('goes through when its firm is the carrier, a branch of it, or declares itself', async () => {
    const plates = [freshPlate(), freshPlate(), freshPlate()] as const;
    for (const plate of plates) await add(agent, plate);
    expect((await declare(owner, plates[0], parties('4900345678'))).status).toBe(201);
    expect((await declare(owner, plates[1], parties('4900345678-001'))).status).toBe(201);
    const own = { declarer: 'CARRIER', carrier: { name: 'b', taxCode: '4900345678' } };
    expect((await declare(agent, plates[2], { parties: { ...parties('').parties, ...own } })).status).toBe(201);
  });

  it('goes through again once an officer has released it', async () => {
    const plate = freshPlate();
    const { id } = (await add(agent, plate)).body;
    expect((await declare(owner, plate)).status).toBe(422);
    await post(`vehicles/${id}/release`, guard, { reason: 'SOLD' }, { 'if-match': '"1"' });
    expect((await declare(owner, plate)).status).toBe(201);
  });

  it('cannot be corrected onto it, while other fields of an older declaration can', async () => {
    const [plate, other] = [freshPlate(), freshPlate()];
    const { id } = (await declare(owner, plate)).body;
    await add(agent, plate);
    await add(agent, other);
    const correct = (path: string, value: unknown, revision: number) =>
      ask(running, 'PATCH', `declarations/${id}`, {
        by: owner,
        body: { changes: [{ path, value }] },
        headers: { 'if-match': `"${revision}"` },
      });
    expect((await correct('goods.0.packages', 901, 1)).status).toBe(200);
    const refused = await correct('vehicle.plate', other, 2);
    expect([refused.status, refused.body.fields?.[0]?.code]).toEqual([422, 'vehicle-in-other-fleet']);
  });
});
