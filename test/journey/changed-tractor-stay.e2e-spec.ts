import { dispatcher } from '../clearance/clearing.js';
import { ask, durian, freshPlate } from '../declarations/declaring.js';
import { tellFrom } from '../story.js';
import type { Who } from '../sign-in.js';
import { Crossing } from './crossing.js';

const START = '2026-11-23T08:00:00+07:00';
const guard: Who = { role: 'BORDER_GUARD' };
const customs: Who = { role: 'CUSTOMS' };

const story = tellFrom(START);
const { post, read } = story;
const hours = (n: number) => new Date(Date.parse(START) + n * 3_600_000).toISOString();

let gate: Crossing;
let plates = 0;
const foreign = () => `桂F·5${String(++plates).padStart(4, '0')}`;
beforeAll(() => {
  gate = new Crossing(story.running, new Date(START));
});

const stays = async (query = '') => (await read(`gates/HUU_NGHI/stays${query}`, guard)).items;
interface Listed {
  readonly declaration: string;
  readonly leftBehind: number | null;
}
/** The stay of a load, or of a tractor that another one took it from. */
const stayOf = async (declaration: string, query = '', leftBehind: number | null = null) =>
  (await stays(query)).find((each: Listed) => each.declaration === declaration && each.leftBehind === leftBehind);
const trip = (plate: string, direction: 'IMPORT' | 'EXPORT') =>
  durian({
    plannedFrom: START,
    plannedTo: hours(12),
    direction,
    vehicle: { country: 'CN', plate, type: 'CONTAINER_TRUCK' },
    trailer: undefined,
    ...(direction === 'IMPORT' && { customsDeclarations: ['101234567890'] }),
    quarantineCertificate: { number: 'KDTV-1', validUntil: hours(48) },
  });
const crossing = (declaration: string) => post(guard, `clearances/${declaration}/confirm-crossing`);

async function entered(plate: string): Promise<string> {
  const id = await gate.declare(trip(plate, 'IMPORT'));
  expect((await crossing(id)).status).toBe(200);
  await gate.wait(1);
  return id;
}

async function changed(id: string, vehicle: object, reason: string, key = `changed-${id}`): Promise<number> {
  const { status } = await ask(story.running, 'POST', `declarations/${id}/change-tractor`, {
    by: dispatcher,
    key,
    body: { vehicle, reason },
    headers: { 'if-match': '"1"' },
  });
  await gate.wait(1);
  return status;
}

async function leftSupervision(id: string): Promise<void> {
  await gate.passChecks(id);
  const left = await post(customs, `clearances/${id}/confirm-left-supervision`);
  expect([left.status, left.body.code]).toEqual([200, undefined]);
  await gate.wait(1);
}

describe('A foreign tractor that is changed behind the border', () => {
  it('hands its load’s stay, with its clock, to the foreign one that takes over, once; it stays on itself until it is home', async () => {
    const [first, next] = [foreign(), foreign()];
    const id = await entered(first);
    const { since, endsBy } = await stayOf(id);
    const vehicle = { country: 'CN', plate: next };
    expect(await changed(id, vehicle, 'BREAKDOWN')).toBe(200);
    expect(await changed(id, vehicle, 'BREAKDOWN')).toBe(200);
    expect(await stayOf(id)).toMatchObject({ since, endsBy, plate: next, endedAt: null });
    expect(await stayOf(id, '', 1)).toMatchObject({ since, endsBy, plate: first, endedAt: null });
    const moved = await post(guard, `stays/${id}/extend`, { minutes: 60, reason: 'BREAKDOWN' });
    expect(Date.parse(moved.body.endsBy) - Date.parse(endsBy)).toBe(3_600_000);
    const mended = { minutes: 120, reason: 'BREAKDOWN', leftBehind: 1 };
    expect((await post(customs, `stays/${id}/extend`, mended)).status).toBe(403);
    const behind = () => post(guard, `stays/${id}/extend`, mended, { key: `behind-${id}` });
    expect((await behind()).body).toEqual((await behind()).body);
    expect((await post(guard, `stays/${id}/extend`, { ...mended, leftBehind: 2 })).body.code).toBe('no-open-stay');
    await gate.wait(1);
    const later = new Date(Date.parse(endsBy) + 7_200_000).toISOString();
    expect(await stayOf(id, '', 1)).toMatchObject({ endsBy: later });
    const left = async (query: string) => (await stays(query)).map((each: Listed) => each.leftBehind);
    expect([await left('?direction=IMPORT&kind=OTHER'), await left('?sort=ENDS_BY_DOWN')]).toEqual([
      [null, 1],
      [1, null],
    ]);
    expect([await left('?direction=EXPORT'), await left('?kind=TWO_WAY')]).toEqual([[], []]);
    const { next: cursor } = await read('gates/HUU_NGHI/stays?sort=ENDS_BY_DOWN&limit=1', guard);
    expect(await left(`?sort=ENDS_BY_DOWN&limit=1&cursor=${cursor}`)).toEqual([null]);
    expect((await read(`gates/HUU_NGHI/stays?cursor=${cursor}`, guard)).code).toBe('malformed-request');
    await leftSupervision(id);
    expect(await stayOf(id)).toBeUndefined();
    expect(await stayOf(id, '?ended=true')).toMatchObject({ why: 'LEFT_SUPERVISION', plate: next });
    expect(await stayOf(id, '', 1)).toMatchObject({ endedAt: null });
    await exported(first);
    expect(await stayOf(id, '', 1)).toBeUndefined();
    expect(await stayOf(id, '?ended=true', 1)).toMatchObject({ why: 'RETURNED', plate: first });
  });

  it('stays on when one of here takes the goods, until it goes home itself', async () => {
    const plate = foreign();
    const id = await entered(plate);
    expect(await changed(id, { country: 'VN', plate: freshPlate() }, 'HANDOVER')).toBe(200);
    // The plate of the one that stays, not of the one that is declared now.
    expect(await stayOf(id)).toMatchObject({ endedAt: null, plate });
    expect((await post(guard, `stays/${id}/extend`, { minutes: 60, reason: 'BREAKDOWN' })).status).toBe(200);
    await leftSupervision(id);
    expect(await stayOf(id)).toMatchObject({ endedAt: null });
    await exported(plate);
    expect(await stayOf(id)).toBeUndefined();
    expect(await stayOf(id, '?ended=true')).toMatchObject({ why: 'RETURNED', plate });
  });

  it('has no stay when it was declared wrong and one of here had crossed', async () => {
    const wrong = foreign();
    const id = await entered(wrong);
    expect(await changed(id, { country: 'VN', plate: freshPlate() }, 'DECLARED_WRONG')).toBe(200);
    expect(await stayOf(id)).toBeUndefined();
    expect(await stayOf(id, '?ended=true')).toMatchObject({ why: 'DECLARED_WRONG', plate: wrong });
  });
});

/** A foreign vehicle goes home over the border, by a declaration of its own. */
async function exported(plate: string): Promise<string> {
  const id = await gate.declare(trip(plate, 'EXPORT'));
  const ticket = await gate.checkIn(id, 'HN-XUAN-CUONG');
  const lane = await gate.callAndAdmit(ticket);
  await gate.vacate(lane, ticket);
  await gate.passChecks(id);
  expect((await crossing(id)).status).toBe(200);
  await gate.wait(1);
  return id;
}

describe('A foreign vehicle that the far side refuses', () => {
  it('stays here anew from its coming back, and leaves with its way back', async () => {
    const out = await exported(foreign());
    expect(await stays()).toEqual([]);
    const refused = () =>
      post(guard, `clearances/${out}/return-by-far-side`, { reason: 'quarantine-refused' }, { key: `back-${out}` });
    const { trip: back } = (await refused()).body;
    expect((await refused()).body.trip).toBe(back);
    await gate.wait(1);
    const stay = await stayOf(back);
    expect(stay).toMatchObject({ kind: 'OTHER', direction: 'IMPORT', alarm: null });
    expect(Date.parse(stay.endsBy) - Date.parse(stay.since)).toBe(24 * 3_600_000);
    await leftSupervision(back);
    expect(await stays()).toEqual([]);
  });
});
