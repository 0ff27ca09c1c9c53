import { changedPaths } from './changed-paths.js';
import { agenciesThatUse } from './checks-using-fields.js';
import { correctContent } from './correct-content.js';
import { CONTENT } from './testing/declared.js';

const corrected = (path: string, value: unknown) => {
  const { corrected: after, problems } = correctContent(CONTENT, [{ path, value }]);
  return problems.length ? problems.map(({ code }) => code) : changedPaths(CONTENT, after);
};

describe('Correcting one field', () => {
  it('changes that field and no other, and leaves the old content alone', () => {
    const before = structuredClone(CONTENT);
    expect(corrected('goods.0.kg', 17_000)).toEqual(['goods.0.kg']);
    expect(CONTENT).toEqual(before);
  });

  it('adds an item at the end of a list, takes one away, and puts in an optional part', () => {
    expect(corrected('customsDeclarations.1', '301234567880')).toEqual(['customsDeclarations.1']);
    expect(corrected('papers.0', null)).toEqual(['papers.0.expires', 'papers.0.kind', 'papers.0.number']);
    expect(corrected('trailer', null)).toEqual(['trailer.country', 'trailer.plate']);
    expect(corrected('goods.0.un', 'UN1203')).toEqual(['goods.0.un']);
  });

  it('adds at the end of a list wherever that is by then, also to one that was never told of', () => {
    const row = { hs: '08105000', description: 'Durian', kg: 900, packages: 40 };
    const twice = [
      { path: 'goods.-', value: row },
      { path: 'goods.-', value: { ...row, kg: 800 } },
    ];
    const { corrected: after, problems } = correctContent({ goods: [{ kg: 1 }] }, twice);
    expect([problems, after]).toEqual([[], { goods: [{ kg: 1 }, row, { ...row, kg: 800 }] }]);
    expect(correctContent({}, [{ path: 'drivers.-', value: { name: 'A' } }]).corrected).toEqual({
      drivers: [{ name: 'A' }],
    });
    expect([corrected('goods.-', null), corrected('vehicle.-', 1), corrected('-', 1)]).toEqual(
      Array.from({ length: 3 }, () => ['path-unknown']),
    );
  });

  it.each([
    'goods.3.kg',
    'goods.-1',
    'goods.length',
    'goods.5',
    'x.y',
    '__proto__',
    'vehicle.__proto__.x',
    'constructor.prototype.x',
    'vehicle.hasOwnProperty',
    'a.b.c.d.e.f.g',
    '',
    'goods..kg',
  ])('knows no field %p', (path) => {
    expect(corrected(path, 1)).toEqual(['path-unknown']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it.each(['gate', 'direction', 'twoWay'])('does not make it another declaration by %s', (path) => {
    expect(corrected(path, 'x')).toEqual(['not-correctable']);
  });
});

describe('The checks that used a field', () => {
  it('are those of the agencies that look at it', () => {
    expect(agenciesThatUse(['goods.0.kg'])).toEqual(['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS', 'GATE_FEE']);
    expect(agenciesThatUse(['drivers.0.name'])).toEqual(['BORDER_GUARD', 'HEALTH_QUARANTINE']);
    expect(agenciesThatUse(['containers.0.seals.0'])).toEqual(['CUSTOMS']);
  });

  it('are none for a phone or a planned time, and all for a field that nobody has thought of', () => {
    expect(agenciesThatUse(['drivers.0.phone', 'plannedTo'])).toEqual([]);
    expect(agenciesThatUse(['newField'])).toHaveLength(5);
  });
});
