import { calledInOf, calledInValue } from './called-in.js';

const content = {
  direction: 'EXPORT' as const,
  gate: 'HUU_NGHI' as const,
  route: 'HN-1119',
  regime: 'NORMAL' as const,
  twoWay: false,
  plannedFrom: '2026-11-23T01:00:00.000Z',
  plannedTo: '2026-11-23T03:00:00.000Z',
  vehicle: {
    country: 'VN' as const,
    plate: '12C-123.45',
    type: 'CONTAINER_TRUCK' as const,
    empty: false,
    oversize: false,
  },
  containers: [{ number: 'CSQU3054383', seals: ['VN1234567', 'VN7654321'] }],
  drivers: [
    { name: 'Driver One', document: { kind: 'CCCD' as const, number: '020090000123' }, service: 'DEDICATED' as const },
  ],
  goods: [{ hs: '08106000', description: 'Sầu riêng tươi', kg: 18_000.5, packages: 900 }],
  parties: { declarer: 'OWNER' as const },
  customsDeclarations: ['301234567890'],
  papers: [],
};

describe('What callers have corrected', () => {
  it('is named by the row that it stands in, with what it holds now', () => {
    const fields = calledInOf(content);
    expect(fields.map(({ path }) => path)).toEqual([
      'vehicle.plate',
      'drivers.0.name',
      'drivers.0.document.number',
      'goods.0.kg',
      'goods.0.packages',
      'containers.0.seals',
      'customsDeclarations',
    ]);
    expect(fields[3]).toEqual({
      path: 'goods.0.kg',
      name: 'KG',
      of: 'Sầu riêng tươi',
      value: '18000.5',
      kind: 'KG',
    });
    expect(fields[5]).toMatchObject({ of: 'CSQU3054383', value: 'VN1234567, VN7654321', kind: 'LIST' });
  });

  it('leaves out what was never told', () => {
    const paths = calledInOf({ ...content, contactPhone: '+84912345678' }).map(({ path }) => path);
    expect(paths).toContain('contactPhone');
    expect(paths).not.toContain('trailer.plate');
    expect(paths).not.toContain('drivers.0.phone');
  });

  it('is a number where one is counted or weighed, with a comma or a point, and nothing when it is none or may be two', () => {
    const number = { kind: 'KG' } as const;
    expect(calledInValue(number, ' 17950,5 ')).toBe(17_950.5);
    expect(calledInValue(number, '17950.5')).toBe(17_950.5);
    expect(calledInValue(number, 'about a ton')).toBeUndefined();
    expect(calledInValue(number, '')).toBeUndefined();
    expect(calledInValue(number, '12.000')).toBeUndefined();
    expect(calledInValue({ kind: 'COUNT' }, '1.180')).toBe(1_180);
  });

  it('is a list where there may be several, however they are parted', () => {
    expect(calledInValue({ kind: 'LIST' }, 'VN1, VN2;VN3  VN4')).toEqual(['VN1', 'VN2', 'VN3', 'VN4']);
    expect(calledInValue({ kind: 'TEXT' }, '  12C-123.46 ')).toBe('12C-123.46');
  });
});
