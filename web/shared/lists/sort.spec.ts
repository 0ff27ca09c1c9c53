import { saidSort, sortAfter } from './sort.js';

describe('The head of a column', () => {
  it('sorts upwards, then downwards, then gives the list its own order back', () => {
    expect(sortAfter(undefined, 'PLATE')).toBe('PLATE');
    expect(sortAfter('PLATE', 'PLATE')).toBe('PLATE_DOWN');
    expect(sortAfter('PLATE_DOWN', 'PLATE')).toBeUndefined();
    expect(sortAfter('SINCE_DOWN', 'PLATE')).toBe('PLATE');
  });

  it('says how the table goes by it', () => {
    expect(['PLATE', 'PLATE_DOWN', 'SINCE', undefined].map((sort) => saidSort(sort, 'PLATE'))).toEqual([
      'ascending',
      'descending',
      'none',
      'none',
    ]);
  });
});
