import { GateLog, minute } from '../calling/dispatcher/testing/gate-log.js';
import { suggestionsFor } from '../calling/dispatcher/next-calls.js';
import type { CallSheetEvent } from '../domain/queue-events.js';
import { FIRST_POLICY, type PolicyFigures } from '../domain/policy-rules.js';
import { verifyCalls } from '../verify-calls.js';
import { CALLING_POLICY } from './calling-policy.setting.js';
import { FORWARD_BUFFER } from './forward-buffer.setting.js';

const tag = { scope: 'HUU_NGHI', gate: 'HUU_NGHI', by: 'one', as: 'PROVINCE' } as const;

/** A policy that was agreed on at one minute and holds from another. */
function policySet(log: GateLog, figures: Partial<PolicyFigures>, at: number, from: number): GateLog {
  const value = { ...CALLING_POLICY.published, ...figures };
  const when = { at: minute(at).toISOString(), from: minute(from).toISOString() };
  return log.add({
    type: 'SettingSet',
    data: { ...tag, ...when, setting: CALLING_POLICY.name, change: `c${at}`, value },
  });
}
const HEAVY: Partial<PolicyFigures> = { weights: { ...FIRST_POLICY.weights, PERISHABLE: 100, ORDINARY: 1 } };
const callsOf = ({ events }: GateLog) =>
  events.filter(({ type }) => type === 'CallDecided').map(({ data }) => data as CallSheetEvent['data']);
const verify = ({ events }: GateLog) =>
  verifyCalls(async (position, limit) => events.slice(position, position + limit));

function waitingCrowd(): GateLog {
  const log = new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-X1' });
  for (let n = 0; n < 8; n++) log.waits(`o${n}`, n).waits(`p${n}`, n, { class: 'PERISHABLE', cargo: 'FRUIT' });
  return log;
}
function called(log: GateLog, ...minutes: number[]): GateLog {
  for (const at of minutes) log.called(log.choice('HN-X1', at), at);
  return log;
}

describe('A calling policy that is set ahead', () => {
  it('decides the calls chosen from its instant on, and no earlier one', async () => {
    const log = called(policySet(waitingCrowd(), HEAVY, 20, 30), 21, 25, 29, 30, 35, 40);
    const first = FIRST_POLICY.version;
    const then = `from-${minute(30).toISOString()}`;
    expect(callsOf(log).map(({ policy }) => policy)).toEqual([first, first, first, then, then, then]);
    expect(
      callsOf(log)
        .slice(3)
        .map((call) => call.class),
    ).toEqual(['PERISHABLE', 'PERISHABLE', 'PERISHABLE']);
    expect(await verify(log)).toEqual({ calls: 6, byHand: 0, outOfTurn: 0, wrong: [] });
  });

  it('is replayed call by call: one made by another version is found', async () => {
    const log = called(policySet(waitingCrowd(), HEAVY, 20, 30), 25, 35);
    const events = log.events.map((event) =>
      event.type === 'CallDecided' ? { ...event, data: { ...event.data, policy: FIRST_POLICY.version } } : event,
    );
    const { wrong } = await verifyCalls(async (position, limit) => events.slice(position, position + limit));
    expect(wrong).toMatchObject([{ why: 'OTHER_RULE' }]);
  });

  it('is as if it had never been, withdrawn before it began', () => {
    const log = policySet(waitingCrowd(), HEAVY, 20, 30);
    const data = { ...tag, setting: CALLING_POLICY.name, change: 'c20', at: minute(25).toISOString(), wasSet: true };
    log.add({ type: 'SettingWithdrawn', data });
    expect(log.choice('HN-X1', 40).policy).toBe(FIRST_POLICY.version);
  });

  it('leaves who has checked in his reference time', () => {
    const booked = minute(0).toISOString();
    const log = new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-X1' }).waits('early', 45, { booked });
    policySet(log, { tolerance: { earlyMinutes: 30, lateMinutes: 30 } }, 50, 60);
    log.waits('later', 61, { booked: minute(20).toISOString() });
    expect(log.choice('HN-X1', 62)).toMatchObject({ ticket: 'early', inputs: { referenceTime: minute(0).getTime() } });
    log.called(log.choice('HN-X1', 62), 62);
    expect(log.choice('HN-X1', 63)).toMatchObject({ ticket: 'later', inputs: { referenceTime: minute(61).getTime() } });
  });

  it('of another gate is not looked at', () => {
    const log = waitingCrowd();
    const value = { ...CALLING_POLICY.published, ...HEAVY };
    const data = {
      ...tag,
      gate: 'TAN_THANH',
      scope: 'TAN_THANH',
      setting: CALLING_POLICY.name,
      change: 'c',
      value,
    } as const;
    log.add({ type: 'SettingSet', data: { ...data, at: minute(20).toISOString(), from: minute(20).toISOString() } });
    expect(log.choice('HN-X1', 40).policy).toBe(FIRST_POLICY.version);
  });
});

describe('A forward buffer that is set', () => {
  it('lets more be called ahead from its instant on', () => {
    const log = waitingCrowd();
    called(log, 20, 21);
    const value = { percent: 200, leastPerLane: 1 };
    const when = { at: minute(22).toISOString(), from: minute(30).toISOString() };
    log.add({ type: 'SettingSet', data: { ...tag, ...when, setting: FORWARD_BUFFER.name, change: 'b', value } });
    const suggestions = (at: number) => suggestionsFor(log.queue, 'EXPORT', log.events.length, minute(at)).length;
    expect([suggestions(29), suggestions(30)]).toEqual([0, 1]);
  });
});
