import { waitingTicket, type PolicyInput } from '../../domain/policy-inputs.js';
import { FIRST_POLICY } from '../../domain/policy-rules.js';
import { minute } from './testing/gate-log.js';
import { WaitingLines } from './waiting-lines.js';

function truck(ticket: string, checkedIn: number, more: Partial<PolicyInput> = {}) {
  const input: PolicyInput = {
    ticket,
    class: 'ORDINARY',
    cargo: 'GENERAL',
    direction: 'EXPORT',
    route: 'HN-1119',
    stage: 'BORDER',
    checkedInAt: minute(checkedIn).toISOString(),
    penalty: false,
    ready: true,
    ...more,
  };
  return waitingTicket(input, FIRST_POLICY);
}
const idsOf = (lines: WaitingLines, ...of: Parameters<WaitingLines['waiting']>) =>
  lines.waiting(...of).map(({ input }) => input.ticket);

describe('The lines before the lanes', () => {
  it('hold everybody once, with what is known of him last', () => {
    const lines = new WaitingLines();
    lines.put(truck('a', 0));
    lines.put(truck('b', 1));
    expect(idsOf(lines, 'EXPORT', 'BORDER')).toEqual(['a', 'b']);
    lines.put(truck('a', 0, { ready: false }));
    expect(lines.waiting('EXPORT', 'BORDER').map(({ input }) => input.ready)).toEqual([false, true]);
    lines.remove('a');
    lines.remove('unknown');
    expect(idsOf(lines, 'EXPORT', 'BORDER')).toEqual(['b']);
    expect(lines.get('a')).toBeUndefined();
  });

  it('are left for the line of the next stage', () => {
    const lines = new WaitingLines();
    lines.put(truck('a', 0, { direction: 'IMPORT', stage: 'BAY' }));
    lines.put(truck('a', 30, { direction: 'IMPORT', stage: 'EXIT' }));
    expect([idsOf(lines, 'IMPORT', 'BAY'), idsOf(lines, 'IMPORT', 'EXIT')]).toEqual([[], ['a']]);
  });

  it('remember who was overtaken until he is called or leaves, and the credits of the classes', () => {
    const lines = new WaitingLines();
    const [a, b, c] = [truck('a', 0), truck('b', 1), truck('c', 2)];
    lines.called(c, [a, b, c], { ORDINARY: -1 });
    expect(lines.policy('EXPORT', 'BORDER')).toMatchObject({
      credits: { ORDINARY: -1 },
      overtaken: new Map([
        ['a', 1],
        ['b', 1],
      ]),
    });
    lines.forget('a', 'EXPORT', 'BORDER');
    lines.called(b, [b], {});
    expect(lines.policy('EXPORT', 'BORDER')).toMatchObject({ credits: {}, overtaken: new Map() });
    expect(lines.policy('IMPORT', 'BAY').overtaken.size).toBe(0);
  });
});
