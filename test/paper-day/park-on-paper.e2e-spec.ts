import { randomUUID } from 'node:crypto';
import { CarryOutSlip } from '../../src/border/paper-day/apply-slip/carry-out-slip.js';
import { PackMaker } from '../../src/border/paper-day/make-pack/pack-maker.js';
import { pagesOf } from '../../src/shared/print/testing/pdf-text.js';
import type { Answer } from '../declarations/declaring.js';
import { signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const PARK = 'HN-VIETTEL';
const YARD = 'HN-XUAN-CUONG';
const hanoi = (time: string) => new Date(`2026-11-23T${time}:00+07:00`).toISOString();
const operator: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const supervisor: Who = { role: 'SUPERVISOR' };

const story = tellFrom(hanoi('08:00'));
const { clockAt, get } = story;
const post = (path: string, by: Who, body = {}) => story.post(by, path, body);

const ticketOf = async (declaration: string) => (await get(`tickets/${declaration}`, controller)).body;
const slipText = async (ticket: string, by: Who) => {
  const headers = { authorization: await signIn(story.running.url, by) };
  const answer = await fetch(`${story.running.url}/api/v1/tickets/${ticket}/slip`, { headers });
  const pdf = Buffer.from(await answer.arrayBuffer());
  return answer.status === 200 ? pagesOf(pdf).join('\n') : String(answer.status);
};

async function held(): Promise<string> {
  const declaration = await story.clearing.opened();
  const checkIn = { declaration, yard: PARK, witness: 'YARD_SCAN' };
  expect((await post('check-ins', operator, checkIn)).body.status).toBe('HOLDING');
  return declaration;
}

let pack: string;
const slip = (n: number) => `${pack}-${String(n).padStart(2, '0')}`;
/** Types a slip; what became of it. */
async function typed(n: number, by: Who, body: object): Promise<Answer['body']> {
  const { status, body: entered } = await post(`paper-slips/${slip(n)}/entries`, by, body);
  if (status !== 201) return entered;
  for (let tries = 0; tries < 200; tries++) {
    const { items } = (await get('paper-slips?limit=200', supervisor)).body;
    const found = items.find((each: { entry: string }) => each.entry === entered.entry);
    if (found && found.state !== 'PENDING') return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${slip(n)} became nothing`);
}

describe('A vehicle in a park on a day on paper', () => {
  let called: string;
  let seen: string;
  let late: string;

  it('is called to the gate yard by a slip, as of when it was, and its own slip tells the driver where to go', async () => {
    [called, seen, late] = [await held(), await held(), await held()];
    expect(await slipText(called, operator)).not.toContain('Called to');
    await story.running.app.get(PackMaker).make('HUU_NGHI');
    const { packs } = (await get('gates/HUU_NGHI/emergency-packs', controller)).body;
    pack = packs[0].firstSlip.slice(0, -3);
    await clockAt(hanoi('08:40'));
    const call = { fact: 'CALL', declaration: called, happenedAt: hanoi('08:20'), yard: YARD };
    expect(await typed(1, controller, call)).toMatchObject({ state: 'APPLIED', outcome: 'DONE' });
    expect(await ticketOf(called)).toMatchObject({
      status: 'CALLED',
      call: { lane: YARD, calledAt: hanoi('08:20'), arriveBy: hanoi('08:50') },
    });
    const printed = await slipText(called, operator);
    for (const words of ['Called to', 'Bãi Xuân Cương', 'Xuan Cuong yard', 'Be there by', '23-11-2026 08:50'])
      expect(printed).toContain(words);
    expect(await slipText(called, { role: 'YARD_OPERATOR', gate: 'TAN_THANH' })).toBe('403');
  });

  it('typed again it is the same call; it says lane or yard, and no controller of another gate types it', async () => {
    const call = { fact: 'CALL', declaration: called, happenedAt: hanoi('08:20'), yard: YARD };
    expect(await typed(1, controller, call)).toMatchObject({ state: 'APPLIED', outcome: 'DONE' });
    expect(await typed(2, controller, { ...call, happenedAt: hanoi('08:21') })).toMatchObject({ outcome: 'SAME' });
    expect((await typed(3, controller, { ...call, yard: undefined })).code).toBe('slip-incomplete');
    expect((await typed(3, controller, { ...call, lane: 'HN-X1' })).code).toBe('slip-incomplete');
    expect((await typed(3, operator, call)).code).toBe('slip-not-yours');
    const elsewhere = { ...call, declaration: seen, yard: 'HN-NHAP' };
    expect(await typed(4, controller, elsewhere)).toMatchObject({ state: 'CONFLICT', code: 'park-leads-elsewhere' });
  });

  it('seen in the gate yard by a slip it had been called there, by a slip of its own or on the same word', async () => {
    for (const [n, declaration] of [called, seen].entries()) {
      const reached = { fact: 'CHECK_IN', declaration, happenedAt: hanoi(`08:3${n}`), yard: YARD };
      expect(await typed(5 + n, operator, reached)).toMatchObject({ state: 'APPLIED', outcome: 'DONE' });
      expect(await ticketOf(declaration)).toMatchObject({ status: 'WAITING', stage: 'BORDER', yard: YARD });
      expect(await typed(7 + n, operator, reached)).toMatchObject({ state: 'APPLIED', outcome: 'SAME' });
    }
  });

  it('is noted alone when the time to answer is over, and stays where it was', async () => {
    await clockAt(hanoi('10:30'));
    const call = { fact: 'CALL', declaration: late, happenedAt: hanoi('08:45'), yard: YARD };
    expect(await typed(9, controller, call)).toMatchObject({ state: 'APPLIED', outcome: 'NOTED' });
    expect((await ticketOf(late)).status).toBe('HOLDING');
  });

  it('done before its carrying out broke off is told as it was done, not as if others had', async () => {
    const declaration = await story.clearing.opened();
    const context = {
      by: { id: 'system:apply-paper-slip', roles: [], system: true as const },
      key: 'broken-off',
      route: 'apply-paper-slip',
      bodyHash: 'slip',
      channel: 'reaction',
      correlationId: 'c',
      now: new Date(hanoi('10:31')),
    };
    const entry = {
      entry: randomUUID(),
      gate: 'HUU_NGHI',
      by: 'operator',
      as: 'YARD_OPERATOR',
      at: hanoi('10:31'),
      state: 'PENDING',
      fact: 'CHECK_IN',
      declaration,
      happenedAt: hanoi('10:29'),
      yard: YARD,
    } as const;
    const slips = story.running.app.get(CarryOutSlip, { strict: false });
    expect(await slips.carryOut(slip(11), entry, context)).toBe('DONE');
    expect(await slips.carryOut(slip(11), entry, context)).toBe('DONE');
  });
});
