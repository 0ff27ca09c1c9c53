import { randomUUID } from 'node:crypto';
import { dispatcher } from '../clearance/clearing.js';
import { ask, durian, freshPlate, type Answer } from '../declarations/declaring.js';
import { demoPerson, signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const START = '2026-11-23T08:00:00+07:00';
const OWN = 'HN-XUAN-CUONG';
const OTHER = 'HN-KIEM-HOA';
const admin: Who = { role: 'ADMIN' };
const supervisor: Who = { role: 'SUPERVISOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
/** Works in every yard of his gate, since none is named. */
const anywhere: Who = { role: 'YARD_OPERATOR' };
/** The account of the other gate, which this story posts to one yard of this gate. */
const operator: Who = { role: 'YARD_OPERATOR', gate: 'TAN_THANH' };
const account = demoPerson(operator).id;

const story = tellFrom(START);
const { get, post, read, tick } = story;
const toYards = (yards: readonly string[], more: object = {}, by = admin, key: string = randomUUID()) =>
  ask(story.running, 'PUT', `people/${account}/posting`, {
    by,
    key,
    body: { roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI', yards, ...more },
  });
const checkIn = (by: Who, declaration: string, yard: string, key: string = randomUUID()) =>
  post(by, 'check-ins', { declaration, yard, witness: 'YARD_SCAN' }, { key });
const refused = ({ status, body }: Answer) => [status, body.code, body.title];
const NOT_HIS = [403, 'wrong-yard', 'You are not posted to Inspection yard'];

async function declared(n: number): Promise<string> {
  const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
  const { body } = await post(dispatcher, 'declarations', durian({ plannedFrom: START, vehicle }));
  await story.clearing.until(body.id, ({ status }) => status === 'OPEN');
  await tick(n);
  return body.id;
}

describe('A yard operator', () => {
  let elsewhere: string;
  let here: string;

  it('is posted to yards of his gate, once however often that is sent; not to those of another, nor by somebody else', async () => {
    const unknown = await toYards([OWN, 'TT-BAO-NGUYEN']);
    expect([unknown.status, unknown.body.code, unknown.body.title]).toEqual([
      422,
      'posting-yard-unknown',
      'This gate has no yard TT-BAO-NGUYEN',
    ]);
    expect(unknown.body.fields).toMatchObject([{ path: 'yards.1', code: 'posting-yard-unknown' }]);
    const noOperator = await toYards([OWN], { roles: ['LANE_CONTROLLER'] });
    expect(noOperator.body).toMatchObject({ code: 'yards-unfitting', fields: [{ path: 'yards' }] });
    expect((await toYards([OWN], { roles: ['YARD_OPERATOR'], gate: undefined })).body.code).toBe('gate-missing');
    expect((await toYards([OWN], {}, supervisor)).body.code).toBe('not-allowed');
    const once = await toYards([OWN], {}, admin, 'posted-to-a-yard');
    const again = await toYards([OWN], {}, admin, 'posted-to-a-yard');
    expect([once.status, again.headers.get('idempotency-replayed'), again.body]).toEqual([200, 'true', once.body]);
    await signIn(story.running.url, operator);
    expect(await read('me', operator)).toMatchObject({ roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI', yards: [OWN] });
    const { items } = await read('people?role=YARD_OPERATOR&gate=HUU_NGHI', admin);
    expect(items.map(({ id, yards }: { id: string; yards?: string[] }) => [id, yards])).toEqual(
      expect.arrayContaining([
        [account, [OWN]],
        [demoPerson(anywhere).id, undefined],
      ]),
    );
  });

  it('checks in there, once; in no other yard, where a colleague who is posted to none still may', async () => {
    [elsewhere, here] = [await declared(1), await declared(2)];
    expect(refused(await checkIn(operator, elsewhere, OTHER))).toEqual(NOT_HIS);
    expect((await checkIn(anywhere, elsewhere, OTHER)).status).toBe(201);
    const seen = await checkIn(operator, here, OWN, 'seen-in-his-yard');
    expect([seen.status, seen.body.yard]).toEqual([201, OWN]);
    const again = await checkIn(operator, here, OWN, 'seen-in-his-yard');
    expect([again.headers.get('idempotency-replayed'), again.body]).toEqual(['true', seen.body]);
    expect((await checkIn(dispatcher, here, OWN)).body.code).toBe('not-allowed');
  });

  it('sees what stands in his yard, and sends away from it, never from another', async () => {
    const manifest = (by: Who, yard: string) => get(`gates/HUU_NGHI/yards/${yard}/manifest`, by);
    await tick(3);
    expect((await manifest(operator, OWN)).body.vehicles).toHaveLength(1);
    expect(refused(await manifest(operator, OTHER))).toEqual(NOT_HIS);
    expect((await manifest(supervisor, OTHER)).body.vehicles).toHaveLength(1);
    const divert = (by: Who, from: string, to: string) =>
      post(by, 'gates/HUU_NGHI/diversions', { from, to, reason: 'SORTING', tickets: [randomUUID()] });
    expect(refused(await divert(operator, OTHER, OWN))).toEqual(NOT_HIS);
    for (const [by, from, to] of [
      [operator, OWN, OTHER],
      [supervisor, OTHER, OWN],
    ] as const)
      expect((await divert(by, from, to)).body.items).toMatchObject([{ verdict: 'refused', code: 'not-found' }]);
  });

  it('answers a call by seeing a vehicle leave a yard of his', async () => {
    const called = async (ticket: string) => {
      const { suggestions } = await story.until('gates/HUU_NGHI/suggestions', controller, (seen) =>
        seen.suggestions.some((each: { ticket: string }) => each.ticket === ticket),
      );
      const { lane } = suggestions.find((each: { ticket: string }) => each.ticket === ticket);
      expect((await post(controller, `lanes/${lane}/calls`, { ticket })).status).toBe(201);
    };
    const answer = (by: Who, ticket: string) => post(by, `tickets/${ticket}/answer-call`);
    // Whoever came first is called first.
    for (const ticket of [elsewhere, here]) await called(ticket);
    expect(refused(await answer(operator, elsewhere))).toEqual(NOT_HIS);
    expect((await answer(anywhere, elsewhere)).body.call.answered).toBe('EXIT_SCAN');
    expect((await answer(operator, here)).body.call.answered).toBe('EXIT_SCAN');
  });

  it('is asked about what cameras saw in his yard alone', async () => {
    const seenIn = async (yard: string): Promise<string> => {
      const device = { name: 'Camera', kind: 'CAMERA', gate: 'HUU_NGHI', yard };
      const { token } = (await post(admin, 'devices', device)).body;
      const authorization = `Device ${token}`;
      const told = await ask(story.running, 'POST', 'plate-reads', {
        headers: { authorization },
        body: { plate: freshPlate(), at: story.minute(3) },
      });
      expect(told.status).toBe(201);
      return told.body.read;
    };
    const reads = async (by: Who, query = '') =>
      (await read(`plate-reads${query}`, by)).items.map((each: { read: string }) => each.read);
    const [his, others] = [await seenIn(OWN), await seenIn(OTHER)];
    await tick(4);
    expect(await reads(operator)).toEqual([his]);
    expect((await reads(anywhere)).toSorted()).toEqual([his, others].toSorted());
    expect(await reads(supervisor, `?yard=${OTHER}`)).toEqual([others]);
    expect(refused(await get(`plate-reads?yard=${OTHER}`, operator))).toEqual(NOT_HIS);
    const dismiss = (which: string) => post(operator, `plate-reads/${which}/dismiss`, { reason: 'NOT_A_TRUCK' });
    const assign = (which: string) => post(operator, `plate-reads/${which}/assign`, { declaration: here });
    expect(refused(await dismiss(others))).toEqual(NOT_HIS);
    expect(refused(await assign(others))).toEqual(NOT_HIS);
    expect((await dismiss(his)).status).toBe(200);
  });

  it('loses his access at once when he is posted anew: without yards he works in all of them', async () => {
    expect((await toYards([])).status).toBe(200);
    expect((await get('me', operator)).body.code).toBe('sign-in-needed');
    const { items } = await read('people?role=YARD_OPERATOR&gate=HUU_NGHI', admin);
    expect(items.find(({ id }: { id: string }) => id === account)).not.toHaveProperty('yards');
  });
});
