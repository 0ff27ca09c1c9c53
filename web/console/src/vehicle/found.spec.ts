import { foundElsewhere, foundOfContainer, foundOfLine, type FoundValue } from './found.js';

const by = { agency: 'CUSTOMS', at: '2026-11-23T03:00:00.000Z', revision: 1 } as const;
const weight: FoundValue = { ...by, what: 'KG', line: 0, declared: 18_000.5, found: 17_950 };
const seals: FoundValue = { ...by, what: 'SEALS', container: 'CSQU3054383', declared: ['A1'], found: ['A2'] };
const gone: FoundValue = { ...by, what: 'PACKAGES', line: 3, declared: 900, found: 880 };
const all = [weight, seals, gone];

describe('Found values', () => {
  it('stand beside the declared one of their line, of the same kind', () => {
    expect(foundOfLine(all, 0, 'KG')).toEqual([weight]);
    expect(foundOfLine(all, 0, 'PACKAGES')).toEqual([]);
  });
  it('stand beside their container', () => {
    expect(foundOfContainer(all, 'CSQU3054383')).toEqual([seals]);
  });
  it('stay in sight when their line or container is declared no more', () => {
    expect(foundElsewhere(all, 2, ['CSQU3054383'])).toEqual([gone]);
    expect(foundElsewhere(all, 4, [])).toEqual([seals]);
  });
});
