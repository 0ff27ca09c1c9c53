import { yardHere, yardsOf } from './yards.js';

const park = { yard: 'HN-VIETTEL', overflow: true };
const arrivals = { yard: 'HN-XUAN-CUONG', overflow: false };
const inspection = { yard: 'HN-KIEM-HOA', overflow: false };

describe('The yards of a yard operator', () => {
  it('are all of his gate, parks last, as long as he is posted to none', () => {
    expect(yardsOf([park, arrivals, inspection])).toEqual([arrivals, inspection, park]);
  });

  it('are those to which he is posted', () => {
    expect(yardsOf([park, arrivals, inspection], ['HN-KIEM-HOA', 'HN-VIETTEL'])).toEqual([inspection, park]);
  });

  it('open on the one that he chose last, until he is posted away from it', () => {
    expect(yardHere([arrivals, inspection], 'HN-KIEM-HOA')).toBe('HN-KIEM-HOA');
    expect(yardHere([arrivals], 'HN-KIEM-HOA')).toBe('HN-XUAN-CUONG');
    expect(yardHere([arrivals, inspection], '')).toBe('HN-XUAN-CUONG');
    expect(yardHere([], 'HN-KIEM-HOA')).toBe('');
  });
});
