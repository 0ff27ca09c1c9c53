import { randomUUID } from 'node:crypto';
import { verifyCalls } from '../../src/border/queue/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { dispatcher } from '../clearance/clearing.js';
import { ask } from '../declarations/declaring.js';
import { ask as askSettings } from '../settings/settings-api.js';
import { signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const START = '2026-11-23T08:00:00+07:00';
const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const supervisor: Who = { role: 'SUPERVISOR' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };

const story = tellFrom(START);
const { post, read: get } = story;
let now = Date.parse(START);
beforeAll(async () => {
  const limits = { by: supervisor, seen: 0, body: { value: { arrive: 1, answer: 2 } } };
  expect((await askSettings(story.running, 'POST call-limits/HUU_NGHI/changes', limits)).status).toBeLessThan(300);
});

/** Steps the clock by minutes; resolves when everything that follows is done. */
async function later(minutes: number): Promise<void> {
  now += minutes * 60_000;
  await story.clockAt(new Date(now).toISOString());
}
const opened = () => story.clearing.opened({ plannedFrom: START });
const seen = async (declaration: string) => {
  const { status } = await post(yard, 'check-ins', { declaration, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' });
  expect(status).toBe(201);
  await later(1);
};
const suggested = async (): Promise<{ ticket: string; lane: string } | undefined> =>
  (await get('gates/HUU_NGHI/suggestions', controller)).suggestions[0];

/** Called, it does not come; `during` happens while the call is open. */
async function calledInVain(declaration: string, during?: () => Promise<unknown>): Promise<void> {
  const next = await suggested();
  expect(next?.ticket).toBe(declaration);
  expect((await post(controller, `lanes/${next?.lane}/calls`, { ticket: declaration })).status).toBe(201);
  await during?.();
  await later(3);
}
const PHOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(900, 7)]);
/** A photo of its firm; the id of the file. */
async function attach(declaration: string, kind: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(PHOTO)], { type: 'image/jpeg' }), 'photo.jpg');
  const path = `declarations/${declaration}/files?kind=${kind}`;
  const headers = { authorization: await signIn(story.running.url, dispatcher), 'idempotency-key': randomUUID() };
  const answer = await fetch(`${story.running.url}/api/v1/${path}`, { method: 'POST', body: form, headers });
  return ((await answer.json()) as { file: string }).file;
}
/** Called twice, it does not come. */
async function noShow(declaration: string): Promise<void> {
  await seen(declaration);
  for (const _ of [1, 2]) await calledInVain(declaration);
  expect(await get(`tickets/${declaration}`, dispatcher)).toMatchObject({ status: 'NO_SHOW' });
}
const penalties = async (by: Who, query = '') => (await get(`penalties?${query}`, by)).items;

describe('A truck that waits', () => {
  it('is told when it will be called, and the public how often that comes true', async () => {
    const truck = await opened();
    await seen(truck);
    const { estimate, checkedInAt } = await get(`tickets/${truck}`, dispatcher);
    expect(estimate).toMatchObject({ madeAt: checkedInAt });
    const { half, nineOfTen } = estimate;
    const order = [checkedInAt, nineOfTen.earliest, half.earliest, half.latest, nineOfTen.latest];
    expect(order.toSorted((a, b) => Date.parse(a) - Date.parse(b))).toEqual(order);
    const rates = async () => (await ask(story.running, 'GET', 'estimates/hit-rate?gate=HUU_NGHI')).body;
    expect(await rates()).toEqual({ gate: 'HUU_NGHI', from: '2026-10-25', to: '2026-11-23', classes: [] });
    const next = await suggested();
    expect((await post(controller, `lanes/${next?.lane}/calls`, { ticket: truck })).status).toBe(201);
    await later(1);
    expect(await rates()).toMatchObject({ classes: [{ class: 'PERISHABLE', calls: 1 }] });
    expect((await get(`tickets/${truck}`, dispatcher)).estimate).toBeUndefined();
    expect((await post(controller, `tickets/${truck}/withdraw-call`, { reason: 'ORDER' })).status).toBe(200);
    await later(1);
    // Called again it is no longer measured: it had been told of its first call.
    const again = await suggested();
    expect((await post(controller, `lanes/${again?.lane}/calls`, { ticket: truck })).status).toBe(201);
    await later(1);
    expect(await rates()).toMatchObject({ classes: [{ calls: 1 }] });
    await post(controller, `tickets/${truck}/withdraw-call`, { reason: 'ORDER' });
    expect((await post(dispatcher, `tickets/${truck}/give-back`)).status).toBe(200);
    await later(1);
  });
});

describe('A truck that does not come to its calls', () => {
  let truck: string;
  let other: string;
  let penalty: string;
  let unlucky: string;

  it('goes last within its class after the second no-show, which its firm and the supervisor see', async () => {
    truck = await opened();
    await noShow(truck);
    expect(await penalties(supervisor)).toEqual([]);
    await noShow(truck);
    const [found, ...more] = await penalties(dispatcher);
    expect([found, more]).toMatchObject([{ subject: 'VEHICLE', status: 'IN_FORCE', noShows: 2, needs: 2 }, []]);
    penalty = found.penalty;
    expect(Date.parse(found.until) - Date.parse(found.since)).toBe(7 * 86_400_000);
    expect(await penalties(supervisor)).toMatchObject([{ penalty }]);
    expect([await penalties(stranger), await penalties({ ...supervisor, gate: 'TAN_THANH' })]).toEqual([[], []]);
    expect((await get(`penalties/${penalty}`, stranger)).code).toBe('not-found');
    expect((await get(`penalties/${penalty}`, dispatcher)).restsOn).toMatchObject([{ counts: true }, { counts: true }]);
    await seen(truck);
    other = await opened();
    await seen(other);
    expect((await suggested())?.ticket).toBe(other);
    expect([await get(`tickets/${truck}`, dispatcher), await get(`tickets/${other}`, dispatcher)]).toMatchObject([
      { goesLast: true },
      { status: 'WAITING' },
    ]);
  });

  it('stands in its old place once an appeal of a breakdown is proven and granted, by another than its witness', async () => {
    const appeal = (by: Who) =>
      post(by, `penalties/${penalty}/appeal`, { reason: 'BREAKDOWN', statement: 'Hộp số hỏng' });
    const decide = (verdict: string, by: Who = supervisor) =>
      post(by, `penalties/${penalty}/appeal/decision`, { verdict, note: 'Đã xem' });
    expect((await decide('GRANTED')).body.code).toBe('no-appeal-open');
    expect((await appeal(stranger)).body.code).toBe('not-found');
    const proof = { reason: 'BREAKDOWN', statement: 'Có ảnh', attachment: randomUUID() };
    expect((await post(dispatcher, `penalties/${penalty}/appeal`, proof)).body.code).toBe('appeal-file-unknown');
    const filed = await appeal(dispatcher);
    // Filed on Monday: by the end of Wednesday in Hanoi.
    expect(filed).toMatchObject({ status: 201, body: { status: 'IN_FORCE', decideBy: '2026-11-25T17:00:00.000Z' } });
    expect((await appeal(dispatcher)).body.code).toBe('already-appealed');
    expect((await decide('GRANTED')).body.code).toBe('breakdown-unproven');
    expect((await decide('GRANTED', { ...supervisor, gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await decide('GRANTED', dispatcher)).body.code).toBe('not-allowed');
    expect((await post(yard, `penalties/${penalty}/appeal/support`)).body).toMatchObject({ supported: 1 });
    await later(1);
    expect(await penalties(supervisor, 'appeals=OPEN&sort=DECIDE_BY')).toMatchObject([{ appeal: { supported: 1 } }]);
    expect(await penalties(supervisor, 'appeals=OPEN&subject=CARRIER')).toEqual([]);
    expect(await penalties(supervisor, 'appeals=DECIDED')).toEqual([]);
    expect((await decide('GRANTED')).body).toMatchObject({ status: 'LIFTED', verdict: 'GRANTED' });
    await later(1);
    expect((await suggested())?.ticket).toBe(truck);
    expect(await penalties(supervisor, 'appeals=DECIDED&sort=UNTIL_DOWN')).toMatchObject([
      { appeal: { verdict: 'GRANTED' } },
    ]);
    expect(await get(`penalties/${penalty}`, dispatcher)).toMatchObject({
      status: 'LIFTED',
      statement: 'Hộp số hỏng',
      note: 'Đã xem',
      restsOn: [{ counts: true }, { counts: false }],
    });
    const store = story.running.app.get(EventStore);
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified.wrong).toEqual([]);
  });

  it('is not blamed for a call during which its route was closed', async () => {
    for (const ticket of [truck, other]) await post(dispatcher, `tickets/${ticket}/give-back`);
    await later(1);
    const close = () =>
      post(supervisor, 'gates/HUU_NGHI/routes/HN-1119/closures', {
        direction: 'EXPORT',
        from: new Date(now).toISOString(),
        to: new Date(now + 60_000).toISOString(),
        reason: 'FAR_SIDE',
      });
    unlucky = await opened();
    await seen(unlucky);
    await calledInVain(unlucky);
    // The call is taken back: neither set back a second time nor a no-show.
    await calledInVain(unlucky, close);
    expect(await get(`tickets/${unlucky}`, dispatcher)).toMatchObject({ status: 'WAITING' });
    await calledInVain(unlucky);
    expect(await get(`tickets/${unlucky}`, dispatcher)).toMatchObject({ status: 'NO_SHOW' });
    expect(await penalties(dispatcher, 'status=IN_FORCE')).toEqual([]);
    await noShow(unlucky);
    expect(await penalties(dispatcher, 'status=IN_FORCE')).toHaveLength(1);
  });

  it('waits for a decision that is overdue without a penalty, and the supervisor who saw it does not decide', async () => {
    const [{ penalty: second }] = await penalties(dispatcher, 'status=IN_FORCE');
    const photo = await attach(unlucky, 'VEHICLE_PHOTO');
    const told = { reason: 'ROAD_BLOCKED', statement: 'Tắc đường ở km 10', attachment: photo };
    expect((await post(dispatcher, `penalties/${second}/appeal`, told)).status).toBe(201);
    const proof = `penalties/${second}/appeal/attachment`;
    const look = async (by: Who) => {
      const headers = { authorization: await signIn(story.running.url, by) };
      const answer = await fetch(`${story.running.url}/api/v1/${proof}`, { headers });
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : ((await answer.json()) as { code: string }).code;
    };
    expect(await look(supervisor)).toEqual(PHOTO);
    expect(await look({ ...supervisor, gate: 'TAN_THANH' })).toBe('wrong-gate');
    expect([await look(dispatcher), await look(yard)]).toEqual(['not-allowed', 'not-allowed']);
    const [{ person, ...looked }] = (await get(`file-accesses?file=${photo}`, { role: 'AUDITOR' })).items;
    expect([person === undefined, looked]).toMatchObject([false, { subject: `penalty-${second}`, outcome: 'OPENED' }]);
    await later(3 * 24 * 60);
    expect(await penalties(supervisor, 'appeals=OVERDUE')).toMatchObject([{ penalty: second, status: 'SUSPENDED' }]);
    expect((await post(supervisor, `penalties/${second}/appeal/support`)).status).toBe(200);
    const decided = await post(supervisor, `penalties/${second}/appeal/decision`, { verdict: 'REFUSED' });
    expect(decided).toMatchObject({ status: 403, body: { code: 'appeal-own-matter' } });
    await later(5 * 24 * 60);
    expect(await penalties(dispatcher)).toMatchObject([{ status: 'ENDED' }, { status: 'LIFTED' }]);
  });
});
