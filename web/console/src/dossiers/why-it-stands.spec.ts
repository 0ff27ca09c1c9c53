import type { DossierStep } from './queries.js';
import { whyItStands } from './why-it-stands.js';

const step = (kind: DossierStep['kind'], words?: string): DossierStep => ({
  kind,
  at: '2026-11-30T03:00:00.000Z',
  party: 'OFFICIAL',
  state: 'STOPPED',
  ...(words !== undefined && { words }),
});
const clock = { of: 480, used: 100, minutesOfDay: 480, stands: true };

describe('Why the clock stands', () => {
  it('is the last act that stopped it, whatever came after', () => {
    const steps = [
      step('SUBMIT'),
      step('ASK_FEE', 'Lệ phí'),
      step('CONFIRM_PAYMENT'),
      step('STOP', 'Chờ xác minh'),
      step('ROUTE'),
    ];
    expect(whyItStands({ clock, steps })).toMatchObject({ kind: 'STOP', words: 'Chờ xác minh' });
  });

  it('is nothing while it runs, before the receipt and at the end', () => {
    const steps = [step('STOP')];
    expect(whyItStands({ clock: { ...clock, stands: false }, steps })).toBeUndefined();
    expect(whyItStands({ steps })).toBeUndefined();
    expect(whyItStands({ clock, steps, endedAt: '2026-12-01T03:00:00.000Z' })).toBeUndefined();
  });
});
