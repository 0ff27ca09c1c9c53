import { parcelOf, priceOf, zoneOf } from './filed.js';
import { faultSaid, type LandFault } from './land-faults.js';

const inWords = (read: object) => ('fault' in read ? faultSaid(read.fault as LandFault).en : undefined);

const PARCEL = { commune: '06184', sheet: 12, parcel: '345', use: 'ODT', area: 120.5, validFrom: '2026-01-01' };
const ZONE = {
  plan: 'QH-2030',
  zone: 'Z1',
  use: 'DGT',
  name: 'Đường vành đai',
  basis: 'Quyết định 236/QĐ-TTg',
  decidedOn: '2024-03-19',
  validFrom: '2024-03-19',
};
const PRICE = {
  band: 'DD-01',
  commune: '06184',
  street: 'Trần Đăng Ninh',
  use: 'ODT',
  prices: '12000000;7200000',
  decision: '02/2026/QĐ-UBND',
  decidedOn: '2025-12-30',
  validFrom: '2026-01-01',
};

describe('A line of a file of parcels', () => {
  it('is known by commune, sheet and parcel', () => {
    expect(parcelOf(PARCEL)).toMatchObject({ key: '06184/12/345', commune: '06184', ends: null });
  });

  it('loses whatever it says of an owner', () => {
    const owned = { ...PARCEL, owner: 'Nguyễn Văn A', chuSuDung: 'Nguyễn Văn A', idNumber: '020123456789' };
    expect(parcelOf(owned)).toEqual(parcelOf(PARCEL));
  });

  it('is refused in words when a part of it is wrong', () => {
    const fault = (more: object) => inWords(parcelOf({ ...PARCEL, ...more }));
    expect(fault({ commune: '6184' })).toBe('6184 is not the code of a commune');
    expect(fault({ parcel: '../1' })).toBe('../1 is not the number of a parcel');
    expect(fault({ sheet: { a: 1 } })).toBe('"" is not the number of a sheet');
    expect(fault({ use: 'QQQ' })).toBe('06184/12/345: QQQ is not a land use');
    expect(fault({ use: 'constructor' })).toBe('06184/12/345: constructor is not a land use');
    expect(fault({ area: -1 })).toBe('06184/12/345: -1 is not an area in square metres');
    expect(fault({ validFrom: '2026-02-30' })).toBe('06184/12/345: 2026-02-30 is no day from which it holds');
    expect(fault({ ends: '2025-01-01' })).toBe('06184/12/345: 2025-01-01 is no day after 2026-01-01');
  });
});

describe('A line of a file of zones', () => {
  it('is known by its plan and code, and says by what it was decided', () => {
    expect(zoneOf(ZONE)).toMatchObject({ key: 'QH-2030/Z1', columns: { basis: ZONE.basis, decided_on: '2024-03-19' } });
    expect(inWords(zoneOf({ ...ZONE, basis: ' ' }))).toBe('QH-2030/Z1 has no legal basis');
    expect(inWords(zoneOf({ ...ZONE, name: undefined }))).toBe('QH-2030/Z1 has no name');
  });
});

describe('A line of a file of prices', () => {
  it('tells its prices by position, as a list or with semicolons', () => {
    const prices = [12_000_000, 7_200_000];
    expect(priceOf(PRICE)).toMatchObject({ key: 'DD-01', columns: { prices, street: 'Trần Đăng Ninh' } });
    expect(priceOf({ ...PRICE, prices })).toEqual(priceOf(PRICE));
  });

  it('has whole đồng, the nearest position being the dearest', () => {
    for (const prices of ['', '1.5', '12tr', '7200000;12000000', '0', '1;1;1;1;1;1', {}, [[]]])
      expect(inWords(priceOf({ ...PRICE, prices }))).toBe(
        'DD-01 has no prices in whole đồng, from the first position down',
      );
  });
});
