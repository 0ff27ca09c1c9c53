import { differences } from './differences.js';

describe('What differs between two values', () => {
  it('is told figure by figure', () => {
    const before = { days: 7, share: { firm: 10, least: 4 }, open: true };
    expect(differences(before, { days: 7, share: { firm: 12, least: 4 }, open: false })).toEqual([
      { path: 'share.firm', before: 10, after: 12 },
      { path: 'open', before: true, after: false },
    ]);
    expect(differences(before, structuredClone(before))).toEqual([]);
  });

  it('is told by the ids of a list, whatever stands before them', () => {
    const before = { rules: [{ id: 'laden', hs: ['06'] }] };
    const after = {
      rules: [
        { id: 'new', hs: ['07'] },
        { id: 'laden', hs: ['06', '08'] },
      ],
    };
    expect(differences(before, after)).toEqual([
      { path: 'rules.laden.hs.1', after: '08' },
      { path: 'rules.new.id', after: 'new' },
      { path: 'rules.new.hs.0', after: '07' },
    ]);
    expect(differences({ rules: [{ id: 'a' }, { id: 'b' }] }, { rules: [{ id: 'b' }, { id: 'a' }] })).toEqual([
      { path: 'rules', before: 'a, b', after: 'b, a' },
    ]);
  });

  it('is told of members that one side lacks', () => {
    expect(differences({ to: '2026-12-01' }, { season: { from: '04-01' } })).toEqual([
      { path: 'to', before: '2026-12-01' },
      { path: 'season.from', after: '04-01' },
    ]);
    expect(differences({ a: 1 }, { a: { b: 2 } })).toEqual([
      { path: 'a', before: 1 },
      { path: 'a.b', after: 2 },
    ]);
  });
});
