import { SEARCH_KINDS, SOURCES } from './sources.js';

describe('What the search looks through', () => {
  it('is of one kind each, and has a name in three languages', () => {
    expect(new Set(SEARCH_KINDS).size).toBe(SOURCES.length);
    for (const { name } of SOURCES) for (const said of [name.vi, name.zh, name.en]) expect(said).not.toBe('');
  });
});
