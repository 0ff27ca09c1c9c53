import { takeConsent, type Consent } from './consent.js';

const at = new Date('2026-11-30T03:00:00Z');
const given = (givenAt: string): Consent => ({ givenAt, knownBy: 'ID_CARD', words: 'ACT-1', language: 'vi' });

describe('A consent', () => {
  it('tells the log when it was given, how the citizen was known and which words he agreed to', () => {
    expect(takeConsent('t', 'd', given('2026-11-30T09:50:00+07:00'), at)).toEqual({
      type: 'TeamConsentTaken',
      data: {
        team: 't',
        at: at.toISOString(),
        dossier: 'd',
        knownBy: 'ID_CARD',
        words: 'ACT-1',
        givenAt: '2026-11-30T02:50:00.000Z',
      },
    });
  });

  it('is given before it is taken down; a phone’s clock may go ahead by minutes', () => {
    expect(takeConsent('t', 'd', given('2026-11-30T03:09:00Z'), at).type).toBe('TeamConsentTaken');
    expect(() => takeConsent('t', 'd', given('2026-11-30T03:11:00Z'), at)).toThrow('team-consent-in-future');
  });
});
