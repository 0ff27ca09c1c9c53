import { asRec19, checkRec19Mode, checkVnaccsMode, REC19_MODES, VNACCS_MODES } from './transport-mode.js';

describe('the mode of transport', () => {
  it('road is 4 for Vietnamese customs and 3 for the United Nations', () => {
    expect(checkVnaccsMode('4')).toEqual({ value: 'ROAD' });
    expect(checkRec19Mode('3')).toEqual({ value: 'ROAD' });
    expect(REC19_MODES[asRec19('ROAD')]).toBe('3');
    expect(VNACCS_MODES.ROAD).toBe('4');
  });

  it('the same digit means different things in the two lists', () => {
    expect(checkVnaccsMode('3')).toEqual({ value: 'SEA_BULK' });
    expect(checkRec19Mode('4')).toEqual({ value: 'AIR' });
  });

  it('a digit outside the list is refused with the digits that exist', () => {
    expect(checkVnaccsMode('7').problem).toEqual({
      code: 'transport-mode',
      severity: 'error',
      parameters: { digits: '1, 2, 3, 4, 5, 6, 9' },
    });
  });
});
