import { whatNow } from './what-now.js';

describe('What whoever sent a dossier must do', () => {
  it('is to pay while a fee is due, also when the office works on it', () => {
    for (const state of ['NEWLY_REGISTERED', 'RECEIVED', 'IN_PROCESS'] as const)
      expect(whatNow({ state, feeDue: 20_000 })).toBe('FINANCIAL_DUTY_ASKED');
  });

  it('is what the state says where nothing is due, something else comes first, or all is over', () => {
    expect(whatNow({ state: 'IN_PROCESS', feeDue: 0 })).toBe('IN_PROCESS');
    expect(whatNow({ state: 'SUPPLEMENT_ASKED', feeDue: 20_000 })).toBe('SUPPLEMENT_ASKED');
    expect(whatNow({ state: 'WITHDRAWN', feeDue: 20_000, endedAt: '2026-11-30T03:00:00.000Z' })).toBe('WITHDRAWN');
  });
});
