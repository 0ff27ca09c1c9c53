import { jest } from '@jest/globals';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate, type Answer } from '../declarations/declaring.js';
import { pagesOf } from '../../src/shared/print/testing/pdf-text.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

jest.setTimeout(60_000);

const YARD = 'HN-XUAN-CUONG';
const clerk: Who = { role: 'GATE_CLERK' };
const supervisor: Who = { role: 'SUPERVISOR' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}+07:00`).toISOString();

let running: RunningApp;
let clearing: Clearing;

const devices = new Map<string, string>();
async function device(name: string, more: object): Promise<void> {
  const body = { name, gate: 'HUU_NGHI', yard: YARD, ...more };
  devices.set(name, `Device ${(await post({ role: 'ADMIN' }, 'devices', body)).body.token}`);
}

beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00:30') });
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
  await device('display', {});
  await device('kiosk', { kind: 'KIOSK' });
  await device('other kiosk', { kind: 'KIOSK', yard: 'HN-VIETTEL' });
});
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const post = (by: Who, path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(running, 'POST', path, { by, body, headers });
const byDevice = (name: string, method: string, path: string, body?: object): Promise<Answer> =>
  ask(running, method, path, { body, headers: { authorization: devices.get(name) ?? '' } });
const open = (method: string, path: string, body: object, key?: string): Promise<Answer> =>
  ask(running, method, path, { body, ...(key !== undefined && { key }) });
const codeNow = async () => (await byDevice('display', 'GET', `yards/${YARD}/code`)).body.code as string;
const get = async (path: string, by: Who) => (await ask(running, 'GET', path, { by })).body;
async function clockAt(time: string): Promise<void> {
  expect((await post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi(time) })).status).toBe(200);
}
const declared = (plate = freshPlate(), more: object = {}) =>
  clearing.opened({
    plannedFrom: hanoi('08:00:00'),
    plannedTo: hanoi('18:00:00'),
    vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' },
    ...more,
  });

describe('Somebody who asks a clerk to act for him', () => {
  const called = (channel: string, knownBy: string) => ({ 'caller-channel': channel, 'caller-known-by': knownBy });
  const card = called('COUNTER', 'CALLER_ID_CARD');
  const back = called('PHONE', 'FIRM_CALLBACK');
  const plate = called('PHONE', 'TICKET_CODE_AND_PLATE');

  it('has done for him what he is known well enough for; his firm sees who asked, where, and how that was known', async () => {
    const declaration = await declared();
    const hour = (time: string) => ({ hour: hanoi(`${time}:00:00`) });
    const book = (headers: Record<string, string>) => post(clerk, 'tickets', { declaration, ...hour('12') }, headers);
    expect((await book(called('', ''))).body.code).toBe('caller-not-identified');
    expect((await book(called('PHONE', 'CALLER_ID_CARD'))).body.code).toBe('caller-not-identified');
    expect((await book(plate)).body.code).toBe('caller-known-too-little');
    const { ticket } = (await book(back)).body;
    expect((await post(clerk, `tickets/${ticket}/move`, hour('13'), card)).status).toBe(200);
    expect((await post(clerk, `tickets/${ticket}/give-back`, {}, plate)).body.code).toBe('caller-known-too-little');
    expect((await post(clerk, `tickets/${ticket}/pass/reissue`, { why: 'PHONE_LOST' }, card)).status).toBe(201);
    const corrected = await ask(running, 'PATCH', `declarations/${declaration}`, {
      by: clerk,
      headers: { 'if-match': '"1"', ...back },
      body: { changes: [{ path: 'goods.0.packages', value: 901 }] },
    });
    expect(corrected.status).toBe(200);
    const [ofCard, ofCall] = [
      { channel: 'COUNTER', knownBy: 'CALLER_ID_CARD' },
      { channel: 'PHONE', knownBy: 'FIRM_CALLBACK' },
    ];
    const { acts } = await get(`declarations/${declaration}/acts-for-callers`, dispatcher);
    expect(acts.map(({ what, caller }: { what: string; caller: object }) => [what, caller])).toEqual([
      ['TicketBooked', ofCall],
      ['TicketMoved', ofCard],
      ['PassReissued', ofCard],
      ['DeclarationCorrected', ofCall],
    ]);
    const { entries } = await get(`declarations/${declaration}/history`, dispatcher);
    expect(entries.at(-1)).toMatchObject({ what: 'CORRECTED', by: 'GATE_CLERK', caller: ofCall });
    expect(entries[0].caller).toBeUndefined();
    const other = await ask(running, 'GET', `declarations/${declaration}/acts-for-callers`, {
      by: { role: 'DISPATCHER', firm: 'agent' },
    });
    expect(other.status).toBe(404);
  });

  it('has his call answered for code and plate, as long as the gate says so', async () => {
    const rules = await get('settings/caller-rules/HUU_NGHI', supervisor);
    expect(rules.value.TICKET_CODE_AND_PLATE).toEqual(['ANSWER_CALL']);
    const declaration = await declared();
    expect(
      (await post({ role: 'YARD_OPERATOR' }, 'check-ins', { declaration, yard: YARD, witness: 'YARD_SCAN' })).status,
    ).toBe(201);
    await clockAt('08:01:00');
    const { suggestions } = await get('gates/HUU_NGHI/suggestions', { role: 'LANE_CONTROLLER' });
    const { lane } = suggestions.find((each: { ticket: string }) => each.ticket === declaration);
    expect((await post({ role: 'LANE_CONTROLLER' }, `lanes/${lane}/calls`, { ticket: declaration })).status).toBe(201);
    const answered = await post(clerk, `tickets/${declaration}/answer-call`, {}, plate);
    expect(answered.body.call).toMatchObject({ lane, answered: 'CLERK' });
  });
});

describe('A truck that comes undeclared', () => {
  const goods = [{ hs: '0810.60.00', description: 'Sầu riêng tươi', kg: 18_000, packages: 900 }];
  const drivers = [
    { name: 'Driver Two', document: { kind: 'CCCD', number: '020090000124' }, service: 'LONG_DISTANCE' },
  ];
  const owner = { name: 'Nông sản Demo', taxCode: '4900234569' };
  const carrier = { name: 'Vận tải Demo', taxCode: '0314409058-002' };
  let truck: string;
  let link: string;
  const secret = () => link.split('#')[1];
  const stages = (body: { missing: { stage: string; path: string }[] }) =>
    body.missing.map(({ stage, path }) => `${stage} ${path}`);

  it('registers at the kiosk in a minute, and checks in by the code of the yard’s display', async () => {
    const walkIn = { plate: '12c77701', phone: '+84205000000', cargo: 'FRUIT', direction: 'EXPORT' };
    expect((await post({ role: 'YARD_OPERATOR' }, 'walk-ins', walkIn)).body.code).toBe('not-allowed');
    expect((await byDevice('display', 'POST', 'walk-ins', walkIn)).body.code).toBe('not-allowed');
    const bad = await byDevice('kiosk', 'POST', 'walk-ins', { ...walkIn, plate: '99X' });
    expect([bad.body.code, bad.body.fields[0].path]).toEqual(['invalid-declaration', 'vehicle.plate']);
    const registered = await byDevice('kiosk', 'POST', 'walk-ins', walkIn);
    expect(registered).toMatchObject({
      status: 201,
      body: { status: 'ACCEPTED', cargo: 'FRUIT', class: 'ORDINARY' },
    });
    expect(stages(registered.body)).toContain('CALL drivers');
    ({ id: truck, link } = registered.body);
    expect((await byDevice('kiosk', 'POST', 'walk-ins', walkIn)).body.code).toBe('vehicle-already-declared');
    const seen = { declaration: truck, yard: YARD, witness: 'CODE' };
    expect((await byDevice('kiosk', 'POST', 'check-ins', { ...seen, code: '0' })).body.code).toBe('yard-code-wrong');
    const ticket = await byDevice('kiosk', 'POST', 'check-ins', { ...seen, code: await codeNow() });
    expect(ticket).toMatchObject({ status: 201, body: { ticket: truck, status: 'WAITING', yard: YARD } });
    await clockAt('08:05:00');
    const { suggestions } = await get('gates/HUU_NGHI/suggestions', { role: 'LANE_CONTROLLER' });
    expect(suggestions.map((each: { ticket: string }) => each.ticket)).not.toContain(truck);
  });

  it('prints its slip at the kiosk: code, pass, yard, what is missing in three languages, and the link to tell it', async () => {
    const slip = (authorization: string, ticket = truck) =>
      fetch(`${running.url}/api/v1/tickets/${ticket}/slip`, { headers: { authorization } });
    const printed = await slip(devices.get('kiosk') ?? '');
    expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pages = pagesOf(Buffer.from(await printed.arrayBuffer()));
    expect(pages).toHaveLength(1);
    const text = pages[0]?.replaceAll('\n', '') ?? '';
    const { code } = await get(`tickets/${truck}`, clerk);
    for (const said of [code, 'Bãi Xuân Cương', 'Còn thiếu', '尚缺', 'Still missing', '…701', 'Ki-ốt · 自助机 · Kiosk'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/777\.?01|84205000000/);
    expect((await slip(devices.get('other kiosk') ?? '')).status).toBe(404);
    expect((await slip(await signIn(running.url, dispatcher))).status).toBe(404);
    expect((await slip(await signIn(running.url, { role: 'GATE_CLERK', gate: 'TAN_THANH' }))).status).toBe(403);
  });

  it('belongs to nobody: the gate’s clerk sees it, no firm does; its telephone stands in no event', async () => {
    const { content, firm } = await get(`declarations/${truck}`, clerk);
    expect([content.contactPhone, firm]).toEqual(['+84205000000', expect.stringMatching(/^party-/)]);
    expect((await ask(running, 'GET', `declarations/${truck}`, { by: dispatcher })).status).toBe(404);
    const { body } = await ask(running, 'GET', `declarations/${truck}/history`, { by: clerk });
    expect(body.entries[0]).toMatchObject({ what: 'SUBMITTED', by: 'KIOSK' });
  });

  it('is completed by whoever has its link and sees the truck, who writes nothing over and is not let guess', async () => {
    const opened = await open('POST', 'walk-in-links/open', { link: secret(), plateEnd: '701' });
    expect(opened).toMatchObject({ status: 200, body: { id: truck, revision: 1, gate: 'HUU_NGHI' } });
    expect(JSON.stringify(opened.body)).not.toMatch(/777\.?01|84205000000/);
    const tell = (changes: object[], more: object = {}, key?: string) =>
      open('POST', 'walk-in-links/complete', { link: secret(), plateEnd: '701', revision: 1, changes, ...more }, key);
    const forged = `${secret()?.slice(0, -1)}${secret()?.endsWith('A') ? 'B' : 'A'}`;
    expect((await tell([{ path: 'drivers', value: drivers }], { link: forged })).body.code).toBe('walk-in-link-over');
    expect((await tell([{ path: 'vehicle.plate', value: '12C-777.02' }])).body.code).toBe('walk-in-field-told');
    const told = await tell(
      [
        { path: 'goods', value: goods },
        { path: 'drivers', value: drivers },
        { path: 'parties.owner', value: owner },
      ],
      {},
      'walk-in-completed-1',
    );
    expect(told).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(stages(told.body)).toEqual(['CALL parties.carrier', 'ADMIT customsDeclarations']);
    const again = await tell(
      [
        { path: 'goods', value: goods },
        { path: 'drivers', value: drivers },
        { path: 'parties.owner', value: owner },
      ],
      {},
      'walk-in-completed-1',
    );
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    const more = await tell([{ path: 'drivers', value: [] }], { revision: 2 });
    expect(more.body.code).toBe('walk-in-field-told');
    const { entries } = await get(`declarations/${truck}/history`, clerk);
    expect(entries.at(-1)).toMatchObject({ what: 'CORRECTED', by: 'DRIVER' });
    const guesses = [];
    for (let n = 0; n < 6; n++)
      guesses.push((await open('POST', 'walk-in-links/open', { link: secret(), plateEnd: '999' })).body.code);
    expect(guesses).toEqual([...Array<string>(5).fill('walk-in-link-refused'), 'too-many-requests']);
  });

  it('is taken over by the firm that has its link, once; the firm completes it, it is called and cleared', async () => {
    const takeOver = (by: Who) => post(by, 'walk-in-links/take-over', { link: secret() });
    const both = await Promise.all([takeOver(dispatcher), takeOver({ role: 'DISPATCHER', firm: 'carrier' })]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 410]));
    const by: Who = both[0]?.status === 200 ? dispatcher : { role: 'DISPATCHER', firm: 'carrier' };
    expect((await takeOver(by)).status).toBe(200);
    const completed = await ask(running, 'PATCH', `declarations/${truck}`, {
      by,
      headers: { 'if-match': '"2"' },
      body: {
        changes: [
          { path: 'parties.carrier', value: carrier },
          { path: 'customsDeclarations', value: ['301234567890'] },
          { path: 'channel', value: 'GREEN' },
          { path: 'plannedTo', value: hanoi('20:00:00') },
        ],
      },
    });
    expect([completed.status, completed.body.missing]).toEqual([200, []]);
    await clockAt('08:10:00');
    const mine = await ask(running, 'GET', 'declarations', { by });
    expect(mine.body.items.map(({ declaration }: { declaration: string }) => declaration)).toContain(truck);
    expect((await ask(running, 'GET', `tickets/${truck}/pass`, { by })).status).toBe(200);
    const listed = async (who: Who) =>
      (await get('tickets', who)).items.map(({ ticket }: { ticket: string }) => ticket) as string[];
    expect(await listed(by)).toContain(truck);
    const loser: Who = by === dispatcher ? { role: 'DISPATCHER', firm: 'carrier' } : dispatcher;
    expect(await listed(loser)).not.toContain(truck);
    const { suggestions } = await get('gates/HUU_NGHI/suggestions', { role: 'LANE_CONTROLLER' });
    const { lane } = suggestions.find((each: { ticket: string }) => each.ticket === truck);
    expect((await post({ role: 'LANE_CONTROLLER' }, `lanes/${lane}/calls`, { ticket: truck })).status).toBe(201);
    expect((await post(loser, `tickets/${truck}/answer-call`)).body.code).toBe('not-found');
    const answered = await post(by, `tickets/${truck}/answer-call`);
    expect([answered.status, answered.body.call?.answered]).toEqual([200, 'DRIVER']);
    expect((await post({ role: 'LANE_CONTROLLER' }, `lanes/${lane}/admissions`, { ticket: truck })).status).toBe(201);
    const { checks } = (await clearing.seen(truck, clerk)).body;
    const required = checks.map(({ agency }: { agency: never }) => agency);
    await clearing.passAll(truck, required, 3);
    expect((await clearing.seen(truck, clerk)).body.status).toBe('CLEARED');
  });

  it('comes no more often to one kiosk than the gate has set, in the minutes that it has set', async () => {
    const set = (perKiosk: number, kioskMinutes: number, seen: number) =>
      post(
        supervisor,
        'settings/walk-in-rules/HUU_NGHI/changes',
        { value: { linkHours: 72, perKiosk, kioskMinutes, crossingHours: 24 } },
        {
          'if-match': `"${seen}"`,
        },
      );
    expect((await set(1, 60, 0)).body.status).toBe('SET');
    const walkIn = { plate: '99X', cargo: 'FRUIT', direction: 'EXPORT' };
    expect((await byDevice('other kiosk', 'POST', 'walk-ins', walkIn)).body.code).toBe('invalid-declaration');
    const again = await byDevice('other kiosk', 'POST', 'walk-ins', walkIn);
    expect([again.status, again.body.code]).toEqual([429, 'too-many-requests']);
    expect(again.body.parameters.seconds).toBeGreaterThan(3_000);
    expect((await set(20, 10, 1)).body.status).toBe('SET');
  });
});
