import { codesMeant } from './typed-code.js';

describe('A ticket code that somebody types', () => {
  it.each([
    ['HN-E-0417', ['HN-E-0417']],
    ['hn e 417', ['HN-E-0417']],
    ['E-0417', ['HN-E-0417']],
    [' i12345 ', ['HN-I-12345']],
    ['TT-I-0007', ['TT-I-0007']],
    ['0417', ['HN-E-0417', 'HN-I-0417']],
    ['12C-123.45', []],
    ['CSQU3054383', []],
  ])('as %s means %j', (typed, codes) => expect(codesMeant(typed, 'HN')).toEqual(codes));
});
