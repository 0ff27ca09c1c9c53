import { lookedFor } from './search.js';

describe('Who looks for a fee', () => {
  it('types the reference of a transfer or a plate', () => {
    expect(lookedFor('ls7k2m9q 4x1wa')).toEqual({ reference: 'LS7K2M9Q4X1WA' });
    expect(lookedFor('12C-123.45')).toEqual({ plate: '12C-123.45' });
    expect(lookedFor(undefined)).toEqual({});
  });
});
