import { changeOf, fieldAt, isBegun, sectionFor, wrongIn } from './fields.js';

const section = (path: string, cargo = 'GENERAL') => {
  const found = sectionFor({ path }, cargo);
  if (!found) throw new Error(`Nobody tells ${path}`);
  return found;
};

describe('What a driver tells', () => {
  it('is sent as the server takes it, choices by what stands first', () => {
    const told = {
      'drivers.0.name': ' Driver Two ',
      'drivers.0.document.number': '020090000124',
      'drivers.0.phone': ' ',
    };
    expect(changeOf(section('drivers'), told)).toEqual({
      path: 'drivers',
      value: [{ name: 'Driver Two', document: { kind: 'CCCD', number: '020090000124' }, service: 'LONG_DISTANCE' }],
    });
    expect(changeOf(section('containers.1.seals'), { 'containers.1.seals.0': 'VN1' })).toEqual({
      path: 'containers.1.seals',
      value: ['VN1'],
    });
    expect(changeOf(section('parties.owner'), { 'parties.owner.name': 'A', 'parties.owner.taxCode': '1' })).toEqual({
      path: 'parties.owner',
      value: { name: 'A', taxCode: '1' },
    });
    expect(changeOf(section('customsDeclarations'), { 'customsDeclarations.0': '301234567890' }).value).toEqual([
      '301234567890',
    ]);
  });

  it('reads numbers as people here write them', () => {
    const sent = (kg: string) => changeOf(section('goods'), { 'goods.0.kg': kg, 'goods.0.packages': '1.180' }).value;
    expect(['18000', '18 000', '18,5', '1.234.567'].map(sent)).toMatchObject(
      [18_000, 18_000, 18.5, 1_234_567].map((kg) => [{ kg, packages: 1_180 }]),
    );
    // Eighteen thousand to one, eighteen to the other: asked before it is sent.
    const kg = section('goods').fields.find(({ kind }) => kind === 'kg')!;
    expect(['18.000', '18,000', '18000', '18t'].map((typed) => wrongIn(kg, { 'goods.0.kg': typed }))).toEqual([
      'whichNumber',
      'whichNumber',
      undefined,
      'notANumber',
    ]);
  });

  it('is looked at before anybody is asked, and a choice alone is nothing told', () => {
    const goods = section('goods');
    expect(isBegun(section('drivers'), { 'drivers.0.service': 'DEDICATED' })).toBe(false);
    expect(goods.fields.map((field) => wrongIn(field, { 'goods.0.kg': '18t', 'goods.0.packages': '1,5' }))).toEqual([
      'needed',
      'notANumber',
      'notANumber',
      'needed',
    ]);
  });

  it('asks for the UN number of dangerous goods alone, and leaves to the firm what it does not know', () => {
    expect(section('goods', 'DANGEROUS').fields.at(-1)?.path).toBe('goods.0.un');
    expect(section('goods').fields.map(({ path }) => path)).not.toContain('goods.0.un');
    expect(sectionFor({ path: 'goods.0.un' }, 'DANGEROUS')).toBeUndefined();
  });

  it('shows what the server says at its field, or at the first one of its part', () => {
    const shown = [section('drivers'), section('customsDeclarations')];
    expect(fieldAt(shown, 'drivers.0.document.number')?.path).toBe('drivers.0.document.number');
    expect(fieldAt(shown, 'customsDeclarations.0')?.path).toBe('customsDeclarations.0');
    expect(fieldAt(shown, 'drivers')?.path).toBe('drivers.0.name');
    expect(fieldAt(shown, 'route')).toBeUndefined();
  });
});
