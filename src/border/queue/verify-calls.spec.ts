import type { CallSheetEvent } from './domain/queue-events.js';
import { GateLog } from './calling/dispatcher/testing/gate-log.js';
import { verifyCalls } from './verify-calls.js';

type CallDecided = CallSheetEvent['data'];

/** A morning with two lanes: vehicles come while others are called. */
function morning(): GateLog {
  const log = new GateLog()
    .hours('NORMAL', -60, 600)
    .lane({ lane: 'HN-X1', accepts: ['FRUIT'] })
    .lane({ lane: 'HN-X2' });
  for (let n = 0; n < 12; n++) {
    const fruit = n % 3 === 0;
    log.waits(`t${String(n).padStart(2, '0')}`, n, fruit ? { class: 'PERISHABLE', cargo: 'FRUIT' } : {});
    if (n < 4) continue;
    const choice = log.choice(n % 4 === 0 ? 'HN-X1' : 'HN-X2', n);
    // One more comes between the choice and its confirmation: it must not matter.
    log.waits(`late${n}`, n).called(choice, n + 1);
  }
  return log;
}
const verify = ({ events }: GateLog, mend: (call: CallDecided, n: number) => Partial<CallDecided> = () => ({})) => {
  let n = 0;
  const log = events.map((event) =>
    event.type === 'CallDecided'
      ? { ...event, data: { ...event.data, ...mend(event.data as CallDecided, n++) } }
      : event,
  );
  return verifyCalls(async (position, limit) => log.slice(position, position + limit));
};

describe('the verifier of calls', () => {
  it('agrees with every call that the policy made on its own position of the log', async () => {
    expect(await verify(morning())).toEqual({ calls: 8, byHand: 0, outOfTurn: 0, wrong: [] });
  });

  it('finds a planted call of somebody else', async () => {
    const wrong = await verify(morning(), (call, n) => (n === 2 ? { ticket: 't11' } : {}));
    expect(wrong.wrong[0]).toMatchObject({ why: 'OTHER_TICKET', ticket: 't11' });
  });

  it('finds a rule that did not decide, and inputs that are not those of the ticket', async () => {
    const rule = await verify(morning(), (_, n) => (n === 7 ? { rule: 'BOUNDED_OVERTAKING' } : {}));
    expect(rule.wrong).toMatchObject([{ why: 'OTHER_RULE' }]);
    const inputs = await verify(morning(), (call, n) => (n === 7 ? { inputs: { ...call.inputs, penalty: true } } : {}));
    expect(inputs.wrong).toMatchObject([{ why: 'OTHER_INPUTS' }]);
  });

  it('finds a call that was chosen before another was made', async () => {
    const wrong = await verify(morning(), (call, n) => (n === 7 ? { asOf: call.asOf - 6 } : {}));
    expect(wrong.wrong).toMatchObject([{ why: 'OUT_OF_ORDER' }]);
  });

  it('finds a call into a closed interval', async () => {
    const log = morning().hours('CLOSED', 20, 60);
    const choice = { ...log.choice('HN-X2', 19), chosenAt: '2026-11-22T00:25:00.000Z' };
    expect((await verify(log.called(choice, 25))).wrong).toMatchObject([{ why: 'NOBODY_EXPECTED' }]);
  });

  it('agrees with calls after an exchange of places, and finds one made as if there had been none', async () => {
    const log = new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-X2' });
    for (const [n, ticket] of ['a', 'b', 'c'].entries()) log.waits(ticket, n);
    const before = log.choice('HN-X2', 3);
    log.exchanged('a', 'c', 4);
    const after = log.choice('HN-X2', 5);
    expect([before.ticket, after.ticket]).toEqual(['a', 'c']);
    expect(after.inputs['referenceTime']).toBe(before.inputs['referenceTime']);
    const stale = { ...before, asOf: after.asOf };
    const calls = [...log.events];
    expect((await verify(log.called(after, 5))).wrong).toEqual([]);
    log.events.splice(0, log.events.length, ...calls);
    expect((await verify(log.called(stale, 5))).wrong).toMatchObject([{ why: 'OTHER_TICKET', expected: 'c' }]);
  });

  it('forgets who was sent to another gate while he waited, as the gate did', async () => {
    const log = new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-X2' });
    for (const [n, ticket] of ['sent', 'stays'].entries()) log.waits(ticket, n);
    expect(log.choice('HN-X2', 2).ticket).toBe('sent');
    log.transferred('sent', 3);
    const next = log.choice('HN-X2', 4);
    expect(next.ticket).toBe('stays');
    expect(await verify(log.called(next, 4))).toEqual({ calls: 1, byHand: 0, outOfTurn: 0, wrong: [] });
  });

  it('does not judge calls out of turn, and calls on by the policy from where they left the queue', async () => {
    const log = morning();
    const next = log.choice('HN-X2', 20);
    log.called({ ...next, rule: 'OUT_OF_TURN', ticket: 'late11' }, 20);
    const after = log.choice('HN-X2', 21);
    // Whoever was passed over is still the next, and was overtaken once more.
    expect([after.ticket, Number(after.inputs['overtakenBy'])]).toEqual([
      next.ticket,
      Number(next.inputs['overtakenBy']) + 1,
    ]);
    expect(await verify(log.called(after, 21))).toEqual({ calls: 9, byHand: 0, outOfTurn: 1, wrong: [] });
  });

  it('does not judge calls by hand, but counts them', async () => {
    const log = morning();
    log.called({ ...log.choice('HN-X2', 20), rule: 'BY_HAND', ticket: 't11' }, 20);
    expect(await verify(log)).toEqual({ calls: 8, byHand: 1, outOfTurn: 0, wrong: [] });
  });
});
