import { checkUnNumber } from './un-number.js';

describe('a UN number', () => {
  it.each(['UN1203', 'un 1203', '1203', 'ＵＮ１２０３'])('%s is UN1203', (text) => {
    expect(checkUnNumber(text)).toEqual({ value: 'UN1203' });
  });

  it.each(['UN123', 'UN12034', 'NA1203', 'UN0000', ''])('%s is refused', (text) => {
    expect(checkUnNumber(text)).toEqual({ problem: { code: 'un-number-format', severity: 'error' } });
  });
});
