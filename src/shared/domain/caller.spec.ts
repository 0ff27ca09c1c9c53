import { CALLER_DEEDS, PUBLISHED_CALLER_RULES, callerFault } from './caller.js';

const fault = (channel: 'COUNTER' | 'PHONE', knownBy: 'CALLER_ID_CARD' | 'FIRM_CALLBACK' | 'TICKET_CODE_AND_PLATE') =>
  CALLER_DEEDS.map((deed) => callerFault({ channel, knownBy }, deed, PUBLISHED_CALLER_RULES));

describe('Whoever asks a clerk to act for him', () => {
  it('is believed for his card at the counter, and for a call back on the telephone', () => {
    expect(new Set([...fault('COUNTER', 'CALLER_ID_CARD'), ...fault('PHONE', 'FIRM_CALLBACK')])).toEqual(
      new Set([undefined]),
    );
  });

  it('shows no card on the telephone, and is not called back at the counter', () => {
    expect(new Set([...fault('PHONE', 'CALLER_ID_CARD'), ...fault('COUNTER', 'FIRM_CALLBACK')])).toEqual(
      new Set(['caller-not-identified']),
    );
  });

  it('has no more than his call answered for what everyone can read off the truck and the display', () => {
    const may = CALLER_DEEDS.filter((_, n) => fault('PHONE', 'TICKET_CODE_AND_PLATE')[n] === undefined);
    expect(may).toEqual(['ANSWER_CALL']);
  });
});
