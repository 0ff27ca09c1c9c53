import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';
import { ask, durian, inDays, type Answer } from './declaring.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
});
afterAll(() => running.stop());

const OWNER: Who = { role: 'DISPATCHER', firm: 'owner' };
const AGENT: Who = { role: 'DISPATCHER', firm: 'agent' };
const CARRIER: Who = { role: 'DISPATCHER', firm: 'carrier' };
const idOf = (who: Who) => demoPerson(who).posting.firm;
const AGENT_PARTY = { name: 'Giao nhận Demo Đồng Đăng', taxCode: '4900345678' };
const CARRIER_PARTY = { name: '凭祥演示运输有限公司', taxCode: '91451481MA5DEM0019' };

async function declared(parties: object = {}): Promise<string> {
  const content = durian();
  const body = { ...content, parties: { ...content.parties, ...parties } };
  const answer = await ask(running, 'POST', 'declarations', { by: OWNER, body });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

async function correct(by: Who, id: string, ...changes: { path: string; value: unknown }[]): Promise<Answer> {
  const { headers } = await ask(running, 'GET', `declarations/${id}`, { by });
  const etag = headers.get('etag') ?? '"1"';
  return ask(running, 'PATCH', `declarations/${id}`, { by, body: { changes }, headers: { 'if-match': etag } });
}
const part = (by: Who, id: string, which: string, deed: string) =>
  ask(running, 'POST', `declarations/${id}/parts/${which}/${deed}`, { by });
const take = (by: Who, link: string) =>
  ask(running, 'POST', 'part-invitations/take', { by, body: { link: link.split('#')[1] } });
async function listed(by: Who, id: string, after: number): Promise<boolean> {
  const { body } = await ask(running, 'GET', `declarations?limit=200&after=${after}`, { by });
  return body.items.some((row: { declaration: string }) => row.declaration === id);
}

describe('A party that is named by its tax code', () => {
  it('sees the declaration, its ticket and its checks; a stranger sees nothing', async () => {
    const id = await declared({ carrier: CARRIER_PARTY });
    const seen = await ask(running, 'GET', `declarations/${id}`, { by: CARRIER });
    expect(seen.status).toBe(200);
    expect(seen.body.parts).toContainEqual({ part: 'CARRIER', firm: idOf(CARRIER), taken: false });
    expect((await ask(running, 'GET', `declarations/${id}`, { by: AGENT })).status).toBe(404);
    expect((await ask(running, 'GET', `declarations/${id}/history`, { by: AGENT })).status).toBe(404);

    let clearance = await ask(running, 'GET', `clearances/${id}`, { by: CARRIER });
    for (let n = 0; n < 100 && clearance.status === 404; n++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      clearance = await ask(running, 'GET', `clearances/${id}`, { by: CARRIER });
    }
    expect(clearance.status).toBe(200);
    expect(clearance.body.checks.length).toBeGreaterThan(1);
    expect((await ask(running, 'GET', `clearances/${id}/timeline`, { by: CARRIER })).status).toBe(200);
    const arrival = { declaration: id, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
    const ticket = await ask(running, 'POST', 'check-ins', { by: { role: 'YARD_OPERATOR' }, body: arrival });
    expect(ticket.status).toBe(201);
    const progress = (by: Who) => ask(running, 'GET', `tickets/${ticket.body.ticket}`, { by });
    expect((await progress(CARRIER)).body).toMatchObject({ declaration: id, status: 'WAITING' });
    expect((await progress(AGENT)).status).toBe(404);
    expect((await ask(running, 'GET', `clearances/${id}`, { by: AGENT })).status).toBe(404);
    expect((await ask(running, 'GET', `clearances/${id}/timeline`, { by: AGENT })).status).toBe(404);
  });

  it('edits its own part alone, and has thereby taken it over', async () => {
    const id = await declared({ carrier: CARRIER_PARTY });
    const wrong = await correct(CARRIER, id, { path: 'goods.0.kg', value: 17_000 });
    expect([wrong.status, wrong.body.code, wrong.body.parameters?.part]).toEqual([403, 'part-of-other', 'OWNER']);
    expect((await correct(CARRIER, id, { path: 'route', value: 'HN-1116' })).body.code).toBe('part-of-other');
    expect((await part(CARRIER, id, 'OWNER', 'take')).body.code).toBe('part-of-other');
    expect((await ask(running, 'POST', `declarations/${id}/withdraw`, { by: CARRIER })).body.code).toBe(
      'part-of-other',
    );

    const trailer = { path: 'trailer.plate', value: '12R-043.21' };
    expect((await correct(OWNER, id, { path: 'drivers.0.service', value: 'DEDICATED' })).status).toBe(200);
    expect((await correct(CARRIER, id, trailer)).status).toBe(200);
    const late = await correct(OWNER, id, { path: 'drivers.0.service', value: 'LONG_DISTANCE' });
    expect([late.status, late.body.code, late.body.parameters?.part]).toEqual([403, 'part-of-other', 'CARRIER']);
    expect((await correct(OWNER, id, { path: 'goods.0.kg', value: 17_500 })).status).toBe(200);

    expect((await part(CARRIER, id, 'CARRIER', 'give-back')).status).toBe(200);
    expect((await correct(OWNER, id, { path: 'drivers.0.service', value: 'LONG_DISTANCE' })).status).toBe(200);
    const { body } = await ask(running, 'GET', `declarations/${id}/history`, { by: CARRIER });
    expect(JSON.stringify(body)).toContain('PART_GIVEN_BACK');
  });

  it('finds it in its list, until the declarer names another', async () => {
    const id = await declared({ carrier: CARRIER_PARTY });
    const taken = await part(CARRIER, id, 'CARRIER', 'take');
    expect(await listed(CARRIER, id, taken.body.log.position)).toBe(true);
    expect(await listed(AGENT, id, taken.body.log.position)).toBe(false);
    const other = await correct(OWNER, id, { path: 'parties.carrier.taxCode', value: '0314409058-002' });
    expect(other.status).toBe(200);
    expect(await listed(CARRIER, id, other.body.log.position)).toBe(false);
    expect((await ask(running, 'GET', `declarations/${id}`, { by: CARRIER })).status).toBe(404);
  });

  it('sees no driver unless it declares or carries', async () => {
    const id = await declared({ agent: AGENT_PARTY, carrier: CARRIER_PARTY });
    const contentFor = async (by: Who) => (await ask(running, 'GET', `declarations/${id}`, { by })).body.content;
    expect((await contentFor(AGENT)).drivers).toEqual([]);
    expect((await contentFor(CARRIER)).drivers).toHaveLength(1);
    expect((await correct(AGENT, id, { path: 'channel', value: 'YELLOW' })).status).toBe(200);
    expect((await contentFor(OWNER)).drivers).toHaveLength(1);
  });
});

describe('A firm that is invited by a link', () => {
  it('takes its part, once, whoever comes first', async () => {
    const id = await declared();
    const invited = await part(OWNER, id, 'AGENT', 'invite');
    expect(invited.status).toBe(201);
    expect((await ask(running, 'GET', `declarations/${id}`, { by: AGENT })).status).toBe(404);
    const both = await Promise.all([take(AGENT, invited.body.link), take(CARRIER, invited.body.link)]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 410]);
    const [winner, loser] = both[0]?.status === 200 ? [AGENT, CARRIER] : [CARRIER, AGENT];
    expect((await correct(winner, id, { path: 'channel', value: 'RED' })).status).toBe(200);
    expect((await ask(running, 'GET', `declarations/${id}`, { by: loser })).status).toBe(404);
    expect((await correct(OWNER, id, { path: 'channel', value: 'GREEN' })).body.code).toBe('part-of-other');
    expect((await part(OWNER, id, 'AGENT', 'invite')).body.code).toBe('part-taken');
  });

  it('finds a link of another part, a changed or an older one over', async () => {
    const id = await declared();
    const first = await part(OWNER, id, 'AGENT', 'invite');
    const second = await part(OWNER, id, 'AGENT', 'invite');
    const forged = String(second.body.link).replace('.AGENT.', '.CARRIER.');
    for (const link of [String(first.body.link), forged, '#nothing'])
      expect((await take(AGENT, link)).body.code).toBe('invitation-over');
    expect((await part(AGENT, id, 'AGENT', 'invite')).status).toBe(404);
    expect((await take(AGENT, second.body.link)).status).toBe(200);
  });
});

describe('A firm with a mandate', () => {
  const GIVER: Who = { role: 'FIRM_ADMIN', firm: 'owner' };
  const give = (until: string, taxCode = AGENT_PARTY.taxCode) =>
    ask(running, 'POST', 'mandates', { by: GIVER, body: { taxCode, part: 'AGENT', until } });

  it('acts for that part of every declaration of the giver, until it is taken back', async () => {
    const id = await declared();
    expect((await ask(running, 'GET', `declarations/${id}`, { by: AGENT })).status).toBe(404);
    const given = await give(inDays(30));
    expect(given.status).toBe(201);
    expect((await correct(AGENT, id, { path: 'channel', value: 'YELLOW' })).status).toBe(200);
    expect((await correct(AGENT, id, { path: 'goods.0.kg', value: 17_000 })).body.code).toBe('part-of-other');
    // Acting for the giver takes nothing over from him.
    expect((await correct(OWNER, id, { path: 'channel', value: 'GREEN' })).status).toBe(200);
    expect(await listed(AGENT, id, given.body.log.position)).toBe(true);
    expect(await listed(CARRIER, id, given.body.log.position)).toBe(false);
    const list = await ask(running, 'GET', `mandates?after=${given.body.log.position}`, { by: AGENT });
    expect(list.body.items).toContainEqual(
      expect.objectContaining({ mandate: given.body.mandate, firm: idOf(OWNER), grantee: idOf(AGENT), part: 'AGENT' }),
    );
    expect((await ask(running, 'GET', 'mandates', { by: CARRIER })).body.items).toEqual([]);

    const path = `mandates/${given.body.mandate}/withdraw`;
    expect((await ask(running, 'POST', path, { by: { role: 'FIRM_ADMIN', firm: 'agent' } })).status).toBe(404);
    const back = await ask(running, 'POST', path, { by: GIVER });
    expect(back.status).toBe(200);
    expect((await ask(running, 'GET', `declarations/${id}`, { by: AGENT })).status).toBe(404);
    expect((await correct(AGENT, id, { path: 'channel', value: 'RED' })).status).toBe(404);
    expect(await listed(AGENT, id, back.body.log.position)).toBe(false);
    expect((await ask(running, 'POST', path, { by: GIVER })).status).toBe(404);
  });

  it('is one that is known here, other than the giver, and for a year at most', async () => {
    expect((await give(inDays(400))).body.code).toBe('mandate-until');
    expect((await give(inDays(-1))).body.code).toBe('mandate-until');
    expect((await give(inDays(1), '0314409058-002')).body.code).toBe('firm-unknown');
    expect((await give(inDays(1), '4900234569')).body.code).toBe('mandate-to-self');
  });

  it('that is withdrawn while its firm corrects counts for all of the correction or for nothing', async () => {
    const id = await declared();
    const { body } = await give(inDays(30));
    const [corrected, withdrawn] = await Promise.all([
      correct(AGENT, id, { path: 'channel', value: 'RED' }),
      ask(running, 'POST', `mandates/${body.mandate}/withdraw`, { by: GIVER }),
    ]);
    expect(withdrawn.status).toBe(200);
    expect([200, 403, 404]).toContain(corrected.status);
    const { body: after } = await ask(running, 'GET', `declarations/${id}`, { by: OWNER });
    expect(after.content.channel).toBe(corrected.status === 200 ? 'RED' : 'GREEN');
  });
});

describe('Whoever declares', () => {
  it('may be the agent, who names himself', async () => {
    const { parties } = durian();
    const body = durian({ parties: { ...parties, declarer: 'AGENT', agent: AGENT_PARTY } });
    expect((await ask(running, 'POST', 'declarations', { by: AGENT, body })).status).toBe(201);
    const without = durian({ parties: { ...parties, declarer: 'PAYER' } });
    const { body: problem } = await ask(running, 'POST', 'declarations', { by: AGENT, body: without });
    expect(problem.fields).toContainEqual(expect.objectContaining({ path: 'parties.payer', code: 'declarer-missing' }));
  });
});
