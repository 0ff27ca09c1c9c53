import { verifyCalls } from '../../verify-calls.js';
import { GateLog, minute } from './testing/gate-log.js';
import type { PenaltyTurn } from './penalties.js';

const turn = (type: PenaltyTurn['type'], of: string, at: number, penalty = 'p') => {
  const tag = { subject: 'VEHICLE', of, atGate: 'TAN_THANH', at: minute(at).toISOString(), penalty } as const;
  if (type !== 'PenaltyImposed') return { type, data: { ...tag, appeal: 'a' } } as PenaltyTurn;
  const rests = { noShow: 'n', counted: ['n'], needs: 1, until: minute(9_000).toISOString() };
  return { type, data: { ...tag, ...rests, firm: 'f', carrier: 'f', code: 'c' } } satisfies PenaltyTurn;
};
const gate = () => new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-E1' }).waits('a', 1).waits('b', 2);

describe('A vehicle with a penalty', () => {
  it('goes last while it lasts, wherever the gate that imposed it', () => {
    const log = gate();
    expect(log.choice('HN-E1', 5).ticket).toBe('a');
    expect(log.add(turn('PenaltyImposed', 'a', 3)).choice('HN-E1', 5)).toMatchObject({
      ticket: 'b',
      inputs: { penalty: false },
    });
    expect(log.add(turn('PenaltySuspended', 'a', 4)).choice('HN-E1', 5).ticket).toBe('a');
    expect(log.add(turn('PenaltyResumed', 'a', 4)).choice('HN-E1', 5).ticket).toBe('b');
    expect(log.add(turn('PenaltyImposed', 'a', 4, 'q'), turn('PenaltyEnded', 'a', 5)).choice('HN-E1', 5).ticket).toBe(
      'b',
    );
    expect(log.add(turn('PenaltyLifted', 'a', 5, 'q')).choice('HN-E1', 5).ticket).toBe('a');
  });

  it('is called as the log has it, which whoever replays it confirms', async () => {
    const log = gate().add(turn('PenaltyImposed', 'a', 3));
    const first = log.choice('HN-E1', 5);
    log.called(first, 5);
    const second = log.choice('HN-E1', 6);
    log.called(second, 6);
    expect([first.ticket, second.ticket, second.inputs['penalty']]).toEqual(['b', 'a', true]);
    const { wrong, calls } = await verifyCalls((position, limit) =>
      Promise.resolve(log.events.slice(position, position + limit)),
    );
    expect([wrong, calls]).toEqual([[], 2]);
  });
});
