import { contentOf, unclearIn } from './content-of.js';
import { customsNumbersIn } from './read-text.js';
import { asLastTime, typedOf } from './typed-of.js';
import { NO_GOODS, emptyForm, type Typed } from './typed.js';

const NOW = Date.parse('2026-11-22T04:00:00Z');
const full: Typed = {
  ...emptyForm(NOW),
  route: 'HN-1119',
  plate: '12C-123.45',
  drivers: [{ name: 'Driver One', kind: 'CCCD', number: '020090000123', phone: '', service: 'LONG_DISTANCE' }],
  regime: 'TEMPORARY_IMPORT_REEXPORT',
  isTwoWay: true,
  isOversize: true,
  trailer: '桂F1234挂',
  trailerCountry: 'CN',
  goods: [
    {
      ...NO_GOODS,
      hs: '08106000',
      description: 'Sầu riêng tươi',
      kg: '18000.5',
      packages: '900',
      temperature: '13',
      un: 'UN1965',
      orchardCode: 'VN-LSOR-0001',
    },
  ],
  ownerName: 'Owner',
  ownerTax: '0100233488',
  customs: '301234567890',
  containers: [{ number: 'CSQU3054383', seals: 'VN1, VN2' }],
  papers: [
    { kind: 'QUARANTINE_CERTIFICATE', number: 'KDTV-1', expires: '2026-11-25' },
    { kind: 'INSURANCE', number: 'BH-1', expires: '2027-01-31' },
    { kind: 'INVOICE', number: 'HD-1', expires: '' },
  ],
};

describe('A declaration in the form', () => {
  it('is sent as the API takes it, in Hanoi’s time', () => {
    expect(contentOf(full)).toMatchObject({
      plannedFrom: '2026-11-23T08:00:00+07:00',
      regime: 'TEMPORARY_IMPORT_REEXPORT',
      twoWay: true,
      vehicle: { plate: '12C-123.45', type: 'CONTAINER_TRUCK', empty: false, oversize: true },
      trailer: { country: 'CN', plate: '桂F1234挂' },
      goods: [{ hs: '08106000', kg: 18_000.5, packages: 900, temperature: 13, un: 'UN1965' }],
      parties: { declarer: 'OWNER', owner: { taxCode: '0100233488' } },
      containers: [{ seals: ['VN1', 'VN2'] }],
      quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-11-25T23:59:00+07:00' },
      papers: [{ kind: 'INSURANCE' }],
      goodsPapers: [{ kind: 'INVOICE', number: 'HD-1' }],
    });
  });

  it('is not sent while one of its numbers may be two: of blank rows none counts, of none typed neither', () => {
    const weighing = (kg: string) => unclearIn({ ...full, goods: [NO_GOODS, { ...NO_GOODS, hs: '08106000', kg }] });
    expect(['12.000', '12t', '12000', '12,5', ''].map(weighing)).toEqual([
      'goods.0.kg',
      'goods.0.kg',
      undefined,
      undefined,
      undefined,
    ]);
    expect(unclearIn({ ...full, goods: [{ ...NO_GOODS, kg: '12', temperature: '13.000' }] })).toBe(
      'goods.0.temperature',
    );
    expect(unclearIn({ ...full, isEmpty: true, goods: [{ ...NO_GOODS, kg: '12.000' }] })).toBeUndefined();
    expect(typedOf(contentOf({ ...full, goods: [{ ...NO_GOODS, kg: '12', packages: '1.180' }] })).goods).toMatchObject([
      { kg: '12', packages: '1180' },
    ]);
  });

  it('leaves out what was not typed', () => {
    const { drivers, goods, parties, trailer } = contentOf(emptyForm(NOW));
    expect({ drivers, goods, parties, trailer }).toEqual({ drivers: [], goods: [], parties: { declarer: 'OWNER' } });
    expect(contentOf({ ...full, isEmpty: true }).goods).toEqual([]);
  });

  it('names each of a group of new vehicles', () => {
    const group: Typed = {
      ...full,
      vehicleType: 'NEW_VEHICLES',
      plate: '',
      vins: '1M8GDM9AXKP042788\n1M8GDM9AXKP042789',
    };
    expect(contentOf(group).vehicle).toMatchObject({ vins: ['1M8GDM9AXKP042788', '1M8GDM9AXKP042789'] });
    expect(typedOf(contentOf(group)).vins).toBe(group.vins);
  });

  it('comes back as it was typed', () => {
    const { customs, papers, ...rest } = typedOf(contentOf(full));
    expect({ ...rest, customs, papers: full.papers }).toEqual({ ...full, customs: '301234567890' });
    expect(papers.map(({ kind }) => kind)).toEqual(['QUARANTINE_CERTIFICATE', 'INVOICE', 'INSURANCE']);
  });

  it('is offered again without what belongs to one crossing, nor a vehicle that is on its way', () => {
    const again = asLastTime(contentOf(full), true, emptyForm(NOW + 86_400_000));
    expect(again).toMatchObject({ from: '2026-11-24T08:00', plate: '', customs: '', containers: [], papers: [] });
    expect(again.goods).toEqual(full.goods);
    expect(again).toMatchObject({ regime: 'TEMPORARY_IMPORT_REEXPORT', isTwoWay: true, isOversize: true });
    expect(asLastTime(contentOf(full), false, emptyForm(NOW)).plate).toBe('12C-123.45');
  });
});

describe('Customs numbers', () => {
  it('are read out of what was pasted, each once', () => {
    const pasted = 'Số tờ khai: 3012 3456 7890 (B11)\n10-987654321-0, 301234567890';
    expect(customsNumbersIn(pasted)).toEqual(['301234567890', '109876543210']);
  });

  it('stay as they were typed when they look like none', () => {
    expect(customsNumbersIn('3012345, 42')).toEqual(['3012345', '42']);
    expect(customsNumbersIn(' \n')).toEqual([]);
  });
});
