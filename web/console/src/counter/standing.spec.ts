import { nameOfStanding, standingOf } from './standing.js';

describe('A vehicle that stands at the counter', () => {
  it('is named by its pass, by its code with or without the prefix, or by its plate', () => {
    expect(standingOf(' LSP1:0GAM ', 'HUU_NGHI')).toEqual({ pass: 'LSP1:0GAM' });
    expect(standingOf('hn-e-0417', 'HUU_NGHI')).toEqual({ code: 'HN-E-0417' });
    expect(standingOf('e0417', 'TAN_THANH')).toEqual({ code: 'TT-E-0417' });
    expect(standingOf('12C-123.45', 'HUU_NGHI')).toEqual({ plate: '12C-123.45', country: 'VN' });
    expect(standingOf('桂A12345', 'HUU_NGHI')).toEqual({ plate: '桂A12345', country: 'CN' });
    expect(standingOf('  ', 'HUU_NGHI')).toBeUndefined();
  });

  it('has one name for whatever is begun for it, however it is typed', () => {
    expect(nameOfStanding('14h 556.78')).toBe('14H55678');
    expect(nameOfStanding('14H-556.78')).toBe('14H55678');
    expect(nameOfStanding('桂A·12345')).toBe('桂A12345');
  });
});
