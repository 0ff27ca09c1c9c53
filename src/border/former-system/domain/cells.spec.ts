import { cellValue } from './cells.js';

describe('A cell of a former system', () => {
  it('says a date as it is written in Vietnam, and means Hanoi time', () => {
    expect(cellValue('29/11/2026', 'day')).toBe('2026-11-29');
    expect(cellValue('1/2/2027', 'day')).toBe('2027-02-01');
    expect(cellValue('29/11/2026 08:30', 'instant')).toBe('2026-11-29T08:30+07:00');
    expect(cellValue('2026-11-29 08:30:15', 'instant')).toBe('2026-11-29T08:30:15+07:00');
    expect(cellValue('2026-11-29T01:30:00Z', 'instant')).toBe('2026-11-29T01:30:00Z');
  });

  it('says yes and no in each language', () => {
    for (const yes of ['x', 'Có', 'TRUE', '1', '是']) expect(cellValue(yes, 'flag')).toBe(true);
    for (const no of ['0', 'Không', 'no', '否']) expect(cellValue(no, 'flag')).toBe(false);
  });

  it('stays as it was typed when it cannot be understood', () => {
    expect(cellValue('soon', 'instant')).toBe('soon');
    expect(cellValue('18.000,5', 'number')).toBe('18.000,5');
    expect(cellValue('maybe', 'flag')).toBe('maybe');
  });

  it('keeps numbers that are names as text, and lists apart', () => {
    expect(cellValue('08106000', 'text')).toBe('08106000');
    expect(cellValue('18000.5', 'number')).toBe(18000.5);
    expect(cellValue('VN1; VN2|VN3', 'list')).toEqual(['VN1', 'VN2', 'VN3']);
  });
});
