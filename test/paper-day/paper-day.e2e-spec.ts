import { PACK_FOR, type PackFor } from '../../src/border/paper-day/domain/paper-events.js';
import { PackMaker } from '../../src/border/paper-day/make-pack/pack-maker.js';
import { pagesOf } from '../../src/shared/print/testing/pdf-text.js';
import { EVERYONE, OFFICER } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import type { Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const YARD = 'HN-XUAN-CUONG';
const hanoi = (time: string, day = '2026-11-23') => new Date(`${day}T${time}:00+07:00`).toISOString();
const operator: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const clerk: Who = { role: 'GATE_CLERK' };
const supervisor: Who = { role: 'SUPERVISOR' };
const PACKS = 'gates/HUU_NGHI/emergency-packs';

const story = tellFrom(hanoi('08:00'));
const { clockAt, get } = story;
const post = (path: string, by: Who, body = {}) => story.post(by, path, body);

async function pdfOf(whom: string, headers: Record<string, string>): Promise<{ status: number; pdf: Buffer }> {
  const answer = await fetch(`${story.running.url}/api/v1/${PACKS}/${whom}/latest`, { headers });
  return { status: answer.status, pdf: Buffer.from(await answer.arrayBuffer()) };
}
/** What the job does; it is process `jobs` that runs it. */
const makePacks = () => story.running.app.get(PackMaker).make('HUU_NGHI');
/** The newest pack that is kept, as its own people see it. */
async function newest(whom: PackFor): Promise<{ firstSlip: string }> {
  const { packs } = (await get(PACKS, whom === 'BOARD' ? clerk : OFFICER[whom])).body;
  return packs.find((pack: { for: string }) => pack.for === whom);
}
/** Types a slip; what became of it. */
async function typed(slip: string, by: Who, body: object): Promise<Answer['body']> {
  const { status, body: entered } = await post(`paper-slips/${slip}/entries`, by, body);
  if (status !== 201) return entered;
  return becomes(slip, entered.entry);
}
async function becomes(slip: string, entry: string): Promise<Answer['body']> {
  for (let tries = 0; tries < 200; tries++) {
    const { body } = await get('paper-slips?limit=200', supervisor);
    const found = body.items.find(
      (each: { slip: string; entry: string }) => each.slip === slip && each.entry === entry,
    );
    if (found && found.state !== 'PENDING') return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${slip} became nothing`);
}
const ticketOf = async (declaration: string) => (await get(`tickets/${declaration}`, controller)).body;
const exported = (of: Answer['body']): number =>
  of.gates.find(({ gate }: { gate: string }) => gate === 'HUU_NGHI').figures.exportFruit;
const reportOf = async (day: string) => (await get(`reports/daily/${day}`, { role: 'PROVINCE' })).body;

describe('A day on paper', () => {
  let waiting: string;
  let onPaper: string;
  let plate: string;
  let booth: string;
  let board: string;
  /** Numbers of the slips of a pack, by agency. */
  const slips = new Map<string, string>();
  const slip = (whom: string, n: number) => `${slips.get(whom)}-${String(n).padStart(2, '0')}`;

  it('begins with packs for each agency of what stood at that moment, with slips of their own', async () => {
    waiting = await story.clearing.opened();
    onPaper = await story.clearing.opened();
    plate = (await get(`declarations/${waiting}`, OFFICER.CUSTOMS)).body.plate;
    const checkIn = { declaration: waiting, yard: YARD, witness: 'YARD_SCAN' };
    expect((await post('check-ins', operator, checkIn)).status).toBe(201);
    await clockAt(hanoi('09:00'));
    expect((await get(`${PACKS}/BOARD/latest`, controller)).body.code).toBe('pack-not-made');
    expect((await post(PACKS, supervisor)).status).toBe(202);
    await makePacks();
    for (const whom of PACK_FOR) slips.set(whom, (await newest(whom)).firstSlip.slice(0, -3));
    expect(new Set(slips.values()).size).toBe(6);
    const { body } = await ask(story.running, 'POST', 'devices', {
      by: { role: 'ADMIN' },
      body: { name: 'Buồng 1', gate: 'HUU_NGHI', kind: 'BOOTH', agency: 'CUSTOMS' },
    });
    booth = `Device ${body.token}`;
    const own = await pdfOf('CUSTOMS', { authorization: booth });
    expect(own.status).toBe(200);
    const text = pagesOf(own.pdf).join('\n');
    const code = (await ticketOf(waiting)).code as string;
    for (const said of [code, plate, slip('CUSTOMS', 1), slip('CUSTOMS', 20), '23-11-2026 09:00']) {
      expect(text.replaceAll('\n', '')).toContain(said);
    }
    const list = await get(PACKS, controller);
    expect(list.body.packs.map((pack: { for: string }) => pack.for)).toEqual(['BOARD']);
  });

  it('shows packs to their agency at their gate alone', async () => {
    const refused = await Promise.all([
      pdfOf('BOARD', { authorization: booth }),
      pdfOf('HEALTH_QUARANTINE', { authorization: booth }),
      pdfOf('NOBODY', { authorization: booth }),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 404]);
    const others = [
      await get(`${PACKS}/CUSTOMS/latest`, controller),
      await get(`${PACKS}/BOARD/latest`, { role: 'YARD_OPERATOR', gate: 'TAN_THANH' }),
      await post(PACKS, controller),
    ];
    expect(others.map(({ body }) => body.code)).toEqual(['not-allowed', 'wrong-gate', 'not-allowed']);
  });

  it('keeps the newest packs and never gives a slip’s number again', async () => {
    const numbers = new Set(slips.values());
    const settings = await ask(story.running, 'POST', 'settings/paper-day/HUU_NGHI/changes', {
      by: supervisor,
      body: { value: { packsKept: 1, slipsPerPack: 5, enterWithinHours: 72 } },
      headers: { 'if-match': '"0"' },
    });
    expect(settings.body.status).toBe('SET');
    await clockAt(hanoi('09:10'));
    await makePacks();
    for (const whom of PACK_FOR) numbers.add((await newest(whom)).firstSlip.slice(0, -3));
    expect(numbers.size).toBe(12);
    board = (await newest('BOARD')).firstSlip;
    expect((await get(PACKS, controller)).body.packs).toHaveLength(1);
  });

  it('is typed afterwards by the numbers of the slips, each fact as of when it happened', async () => {
    // The line is down from 09:30 to 10:30.
    await clockAt(hanoi('10:30'));
    const { code } = await ticketOf(waiting);
    const seen = await typed(slip('BOARD', 1), clerk, {
      fact: 'CHECK_IN',
      happenedAt: hanoi('09:35'),
      declaration: onPaper,
      yard: YARD,
    });
    expect(seen).toMatchObject({ state: 'APPLIED', outcome: 'DONE' });
    expect(await ticketOf(onPaper)).toMatchObject({ status: 'WAITING', checkedInAt: hanoi('09:35') });
    const called = { fact: 'CALL', happenedAt: hanoi('09:25'), code, lane: 'HN-X1' };
    expect(await typed(slip('BOARD', 2), controller, called)).toMatchObject({ outcome: 'NOTED' });
    expect((await ticketOf(waiting)).status).toBe('WAITING');
    const admitted = { fact: 'ADMISSION', happenedAt: hanoi('09:50'), code, lane: 'HN-X1' };
    expect(await typed(slip('BOARD', 3), controller, admitted)).toMatchObject({ outcome: 'DONE' });
    expect(await ticketOf(waiting)).toMatchObject({ status: 'ADMITTED', lane: 'HN-X1' });
    for (const agency of EVERYONE) {
      const decided = { fact: 'DECISION', happenedAt: hanoi('10:00'), code, agency, verdict: 'PASS' };
      const paid = agency === 'GATE_FEE' ? { receipt: 'BL-PAPER-1' } : {};
      const became = await typed(slip(agency, 1), OFFICER[agency], { ...decided, ...paid });
      expect([agency, became.outcome]).toEqual([agency, 'DONE']);
    }
    const crossed = { fact: 'CROSSING', happenedAt: hanoi('10:10'), code };
    expect(await typed(slip('BORDER_GUARD', 2), OFFICER.BORDER_GUARD, crossed)).toMatchObject({ outcome: 'DONE' });
    const { body } = await get(`clearances/${waiting}`, OFFICER.CUSTOMS);
    expect(body).toMatchObject({ clearedAt: hanoi('10:00'), crossedAt: hanoi('10:10') });
  });

  it('takes a slip once, from whoever may write it, and refuses what no slip says', async () => {
    const entry = { fact: 'CHECK_IN', happenedAt: hanoi('09:35'), declaration: onPaper, yard: YARD };
    const again = await post(`paper-slips/${slip('BOARD', 1)}/entries`, operator, entry);
    expect(again.body).toMatchObject({ state: 'APPLIED', outcome: 'DONE' });
    const codes = [
      await typed('HN-261123-9999-01', operator, entry),
      await typed(slip('BOARD', 21), operator, entry),
      await typed(board.replace(/01$/, '06'), operator, entry),
      await typed('TT-261123-0001-01', operator, entry),
      await typed(slip('BOARD', 4), controller, entry),
      await typed(slip('BOARD', 4), operator, { ...entry, happenedAt: hanoi('10:31') }),
      await typed(slip('BOARD', 4), operator, { ...entry, yard: undefined }),
      await typed(slip('CUSTOMS', 4), OFFICER.CUSTOMS, {
        ...entry,
        fact: 'DECISION',
        agency: 'HEALTH_QUARANTINE',
        verdict: 'PASS',
      }),
      await typed(slip('CUSTOMS', 4), OFFICER.CUSTOMS, {
        ...entry,
        fact: 'DECISION',
        agency: 'CUSTOMS',
        verdict: 'FAIL',
      }),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      'slip-unknown',
      'slip-unknown',
      'slip-unknown',
      'slip-unknown',
      'slip-not-yours',
      'slip-time-wrong',
      'slip-incomplete',
      'slip-not-yours',
      'slip-incomplete',
    ]);
  });

  it('lists what contradicts for the supervisor, and changes nothing by itself', async () => {
    const twice = { fact: 'CHECK_IN', happenedAt: hanoi('09:40'), declaration: onPaper, yard: YARD };
    const copied = await typed(slip('BOARD', 1), operator, twice);
    expect(copied).toMatchObject({ state: 'CONFLICT', code: 'slip-used-twice' });
    const customs = { fact: 'DECISION', happenedAt: hanoi('10:05'), declaration: onPaper, agency: 'CUSTOMS' };
    expect((await story.clearing.pass(onPaper, 'CUSTOMS')).status).toBe(200);
    const otherwise = { ...customs, verdict: 'FAIL', reason: 'goods-not-as-declared' };
    const decided = await typed(slip('CUSTOMS', 5), OFFICER.CUSTOMS, otherwise);
    expect(decided).toMatchObject({ state: 'CONFLICT', code: 'slip-overtaken-by-record' });
    const same = await typed(slip('CUSTOMS', 6), OFFICER.CUSTOMS, { ...customs, verdict: 'PASS' });
    expect(same).toMatchObject({ state: 'APPLIED', outcome: 'SAME' });
    const tooSoon = { fact: 'CROSSING', happenedAt: hanoi('10:20'), declaration: onPaper };
    const crossing = await typed(slip('BORDER_GUARD', 3), OFFICER.BORDER_GUARD, tooSoon);
    expect(crossing).toMatchObject({ state: 'CONFLICT', code: 'not-cleared' });
    const { body } = await get('paper-slips?state=CONFLICT', supervisor);
    expect(body.items.map((each: { entry: string }) => each.entry)).toEqual(
      [crossing, decided, copied].map(({ entry }) => entry),
    );
    // Another agency's decision is its own matter.
    const seen = await get('paper-slips?state=CONFLICT', OFFICER.HEALTH_QUARANTINE);
    expect(seen.body.items.map((each: { entry: string }) => each.entry)).not.toContain(decided.entry);
    const resolve = (of: Answer['body'], how: string, by = supervisor) =>
      post(`paper-slips/${of.slip}/entries/${of.entry}/resolve`, by, { how, reason: 'record-is-right' });
    expect((await resolve(copied, 'DISMISS', clerk)).body.code).toBe('not-allowed');
    expect((await resolve(copied, 'DISMISS', { role: 'SUPERVISOR', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await resolve(copied, 'DISMISS')).body.state).toBe('DISMISSED');
    expect((await resolve(copied, 'APPLY')).body.code).toBe('slip-no-conflict');
    expect((await resolve(decided, 'APPLY_AS_OF_NOW')).status).toBe(200);
    expect(await becomes(decided.slip, decided.entry)).toMatchObject({ state: 'CONFLICT', code: 'already-passed' });
    const open = EVERYONE.filter((agency) => agency !== 'CUSTOMS');
    await story.clearing.passAll(onPaper, open);
    expect((await resolve(crossing, 'APPLY')).status).toBe(200);
    expect(await becomes(crossing.slip, crossing.entry)).toMatchObject({ state: 'CONFLICT' });
    expect((await resolve(crossing, 'APPLY_AS_OF_NOW')).status).toBe(200);
    expect(await becomes(crossing.slip, crossing.entry)).toMatchObject({ state: 'APPLIED', outcome: 'DONE' });
  });

  it('shows in a new version of the report of its day when it is typed the day after', async () => {
    const late = await story.clearing.opened();
    const { body } = await get(`declarations/${late}`, OFFICER.CUSTOMS);
    expect(body.status).toBe('ACCEPTED');
    await clockAt(hanoi('09:00', '2026-11-24'));
    const before = await reportOf('2026-11-23');
    expect(exported(before)).toBe(2);
    const decision = { fact: 'DECISION', declaration: late, happenedAt: hanoi('20:00'), verdict: 'PASS' };
    for (const agency of EVERYONE) {
      const paid = agency === 'GATE_FEE' ? { receipt: 'BL-PAPER-2' } : {};
      const became = await typed(slip(agency, 8), OFFICER[agency], { ...decision, agency, ...paid });
      expect([agency, became.outcome]).toEqual([agency, 'DONE']);
    }
    await clockAt(hanoi('09:05', '2026-11-24'));
    const after = await reportOf('2026-11-23');
    expect(exported(after)).toBe(3);
    const { versions } = after.gates.find(({ gate }: { gate: string }) => gate === 'HUU_NGHI');
    expect(versions.at(-1)).toMatchObject({ differences: [{ cell: 'exportFruit', before: 2, after: 3 }] });
  });
});
