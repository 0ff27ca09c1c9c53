import { channelsGiven, choiceOf, hoursGood, isBinding, wants } from './notice-kinds.js';

describe('What somebody is told by which channel', () => {
  it('follows his choice, but for what binds him', () => {
    const off = { [choiceOf('EMAIL', 'PAPER_ENDS')]: false, [choiceOf('EMAIL', 'CALLED')]: false };
    expect(wants(off, 'EMAIL', 'PAPER_ENDS')).toBe(false);
    expect(wants(off, 'EMAIL', 'CALLED')).toBe(true);
    expect(isBinding('PETITION_ANSWERED')).toBe(true);
  });

  it('costs no short message for what is only good to know, unless he asks for it', () => {
    expect([wants({}, 'SMS', 'PAPER_ENDS'), wants({}, 'EMAIL', 'PAPER_ENDS')]).toEqual([false, true]);
    expect(wants({ [choiceOf('SMS', 'PAPER_ENDS')]: true }, 'SMS', 'PAPER_ENDS')).toBe(true);
    expect(wants({}, 'SMS', 'STAY_NEAR')).toBe(true);
  });

  it('goes to a simple telephone whole where there is no e-mail, and else what binds', () => {
    expect(channelsGiven('DOSSIER_SENT', { EMAIL: false, SMS: true })).toEqual(['SMS']);
    expect(channelsGiven('DOSSIER_SENT', { EMAIL: true, SMS: true })).toEqual(['EMAIL']);
    expect(channelsGiven('DOSSIER_RESULT', { EMAIL: true, SMS: true })).toEqual(['EMAIL', 'SMS']);
    expect(channelsGiven('DOSSIER_RESULT', { EMAIL: false, SMS: false })).toEqual([]);
  });

  it('is worth sending for two hours when it is a call, for three days else', () => {
    expect([hoursGood('CALLED'), hoursGood('DOSSIER_RESULT')]).toEqual([2, 72]);
  });
});
