import type { DeclaredContent } from './content.js';
import { normalContent } from './normal-content.js';
import { noObjection, validateDeclaration } from './validate-declaration.js';
import { CONTENT, REFERENCE } from './testing/declared.js';

const found = (changes: Partial<DeclaredContent>, reference = REFERENCE) =>
  validateDeclaration(normalContent({ ...CONTENT, ...changes }), reference).map(
    ({ path, code, severity }) => `${severity} ${path} ${code}`,
  );
const vehicle = (changes: object) => ({ vehicle: { ...CONTENT.vehicle, ...changes } });
const line = (changes: object) => ({ goods: [{ ...CONTENT.goods[0], ...changes } as never] });
const dry = { quarantineCertificate: undefined } as never as Partial<DeclaredContent>;

describe('A declaration without faults', () => {
  it('has no findings, in any spelling', () => {
    expect(found({})).toEqual([]);
    const spelled = {
      ...vehicle({ plate: '１２ｃ 123 45' }),
      containers: [{ number: 'csqu 305438-3', seals: ['vn 1234567'] }],
      ...line({ hs: '0810.60.00' }),
      plannedFrom: '2026-11-23T08:00:00+07:00',
    };
    expect(found(spelled)).toEqual([]);
    const normal = normalContent({ ...CONTENT, ...spelled });
    expect(normal).toEqual(CONTENT);
    expect(normalContent(normal)).toEqual(normal);
  });
});

describe('Every rule', () => {
  it.each<[string, Partial<DeclaredContent>, string]>([
    ['an end before the beginning', { plannedTo: CONTENT.plannedFrom }, 'error plannedTo window-reversed'],
    [
      'a time that has passed',
      { plannedFrom: '2026-11-20T01:00:00Z', plannedTo: '2026-11-20T02:00:00Z' },
      'error plannedTo window-past',
    ],
    [
      'a time too far ahead',
      { plannedFrom: '2027-02-01T01:00:00Z', plannedTo: '2027-02-01T02:00:00Z' },
      'error plannedFrom window-far',
    ],
    ['a claim for ever', { plannedTo: '2099-12-31T00:00:00Z' }, 'error plannedTo window-far'],
    ['a long window', { plannedTo: '2026-11-27T01:00:00Z' }, 'warning plannedTo window-long'],
    ['a route of another gate', { route: 'TT-1088' }, 'error route route-not-of-gate'],
    ['no plate', vehicle({ plate: undefined }), 'error vehicle.plate plate-missing'],
    ['a plate of another country', vehicle({ country: 'CN' }), 'error vehicle.plate plate-country'],
    ['a plate of nowhere', vehicle({ plate: '桂FI2345', country: 'CN' }), 'error vehicle.plate plate-chinese-letters'],
    ["a trailer's plate before", vehicle({ plate: '12R-012.35' }), 'error vehicle.plate plate-is-trailer'],
    [
      'a plate of a third country',
      vehicle({ plate: 'ກຂ 1234', country: 'OTHER' }),
      'warning vehicle.plate plate-unchecked',
    ],
    [
      'a trailer with a car plate',
      { trailer: { country: 'VN', plate: '12C-555.55' } },
      'warning trailer.plate plate-not-trailer',
    ],
    ['one plate twice', { trailer: { country: 'VN', plate: '12C12345' } }, 'error trailer.plate trailer-is-vehicle'],
    ['chassis numbers of a truck', vehicle({ vins: ['1M8GDM9AXKP042788'] }), 'error vehicle.vins vins-not-wanted'],
    ['new vehicles without', vehicle({ type: 'NEW_VEHICLES', plate: undefined }), 'error vehicle.vins vins-missing'],
    [
      'a chassis number twice',
      vehicle({ type: 'NEW_VEHICLES', vins: ['1M8GDM9AXKP042788', '1m8gdm9axkp042788'] }),
      'error vehicle.vins.1 vin-twice',
    ],
    [
      'a wrong container',
      { containers: [{ number: 'CSQU3054384', seals: [] }] },
      'error containers.0.number container-check-digit',
    ],
    [
      'a container twice',
      { containers: [CONTENT.containers[0], { number: 'CSQU 305438 3', seals: [] }] as never },
      'error containers.1.number container-twice',
    ],
    [
      'a seal twice',
      {
        containers: [
          { number: 'CSQU3054383', seals: ['A1'] },
          { number: 'MRKU4976720', seals: ['a-1'] },
        ],
      },
      'error containers.1.seals.0 seal-twice',
    ],
    ['a driver in a driverless vehicle', vehicle({ type: 'AGV' }), 'warning drivers driver-not-wanted'],
    [
      'a wrong document',
      { drivers: [{ ...CONTENT.drivers[0], document: { kind: 'CCCD', number: '123' } }] as never },
      'error drivers.0.document.number document-number',
    ],
    [
      'a driver twice',
      { drivers: [CONTENT.drivers[0], CONTENT.drivers[0]] as never },
      'error drivers.1.document.number driver-twice',
    ],
    ['no goods', { goods: [] }, 'error goods goods-missing'],
    [
      'a kind of goods on an empty vehicle',
      { ...vehicle({ empty: true }), goods: [], cargo: 'FRUIT' },
      'error cargo empty-with-goods',
    ],
    ['an agent that does not name itself', { parties: { declarer: 'AGENT' } }, 'error parties.agent declarer-missing'],
    ['goods on an empty vehicle', vehicle({ empty: true }), 'error goods empty-with-goods'],
    ['an unknown code', line({ hs: '99009900' }), 'error goods.0.hs hs-code-chapter'],
    ['a code beyond the table', line({ hs: '08043000' }), 'warning goods.0.hs hs-code-unknown'],
    ['four decimals', line({ kg: 1.2345 }), 'error goods.0.kg kg-precision'],
    ['no weight', line({ kg: 0 }), 'error goods.0.kg kg-precision'],
    ['sixty tonnes', line({ kg: 60_000 }), 'warning goods weight-unusual'],
    ['five hundred tonnes', line({ kg: 500_000 }), 'error goods weight-impossible'],
    ['feathers', line({ kg: 0.5, packages: 900 }), 'warning goods.0.packages package-weight-unusual'],
    ['a furnace', line({ temperature: 80 }), 'warning goods.0.temperature temperature-unusual'],
    ['fuel without a number', line({ hs: '27101290' }), 'warning goods.0.un un-number-needed'],
    ['batteries without a number', line({ hs: '85076090' }), 'warning goods.0.un un-number-needed'],
    ['a number beyond the table', line({ un: 'UN0004' }), 'warning goods.0.un un-number-unknown'],
    ['a wrong number', line({ un: '12' }), 'error goods.0.un un-number-format'],
    ['a line twice', { goods: [CONTENT.goods[0], CONTENT.goods[0]] as never }, 'warning goods.1 goods-twice'],
    [
      'a wrong tax code',
      { parties: { ...CONTENT.parties, carrier: { name: 'x', taxCode: '0100233480' } } },
      'error parties.carrier.taxCode tax-code-check-digit',
    ],
    [
      'a customs number of the other direction',
      { customsDeclarations: ['101234567890'] },
      'error customsDeclarations.0 customs-number-direction',
    ],
    [
      'an amendment beside its original',
      { customsDeclarations: ['301234567890', '301234567891'] },
      'error customsDeclarations.1 customs-number-twice',
    ],
    ['a channel without one', { customsDeclarations: [] }, 'warning channel channel-without-number'],
    ['fruit without a certificate', dry, 'warning quarantineCertificate certificate-missing'],
    [
      'a certificate that ends before',
      { quarantineCertificate: { number: 'x', validUntil: '2026-11-23T01:00:00Z' } },
      'error quarantineCertificate.validUntil certificate-before-planned',
    ],
    [
      'a certificate that ends meanwhile',
      { quarantineCertificate: { number: 'x', validUntil: '2026-11-23T03:00:00Z' } },
      'warning quarantineCertificate.validUntil certificate-ends-early',
    ],
    [
      'an expired paper',
      { papers: [{ kind: 'INSURANCE', number: '1', expires: '2026-11-22' }] },
      'error papers.0.expires paper-expired',
    ],
    ['a paper twice', { papers: [CONTENT.papers[0], CONTENT.papers[0]] as never }, 'error papers.1.number paper-twice'],
    [
      'a mixed load two ways',
      { twoWay: true, goods: [CONTENT.goods[0], { ...CONTENT.goods[0], hs: '08109020' }] as never },
      'error goods two-way-mixed-load',
    ],
    ['steel two ways', { twoWay: true, ...line({ hs: '73089099' }) }, 'error goods.0.hs two-way-not-farm'],
  ])('finds %s', (_, changes, expected) => {
    expect(found(changes)).toContain(expected);
  });

  it('lets a paper hold through its last day in Hanoi', () => {
    expect(found({ papers: [{ kind: 'INSURANCE', number: '1', expires: '2026-11-23' }] })).toEqual([]);
  });

  it('lets a vehicle that waits longer than planned be corrected, as long as the planned time stays', () => {
    const now = new Date('2026-11-24T00:00:00Z');
    expect(found({}, { ...REFERENCE, now })).toEqual(['error plannedTo window-past']);
    expect(found({}, { ...REFERENCE, now, plannedTo: CONTENT.plannedTo })).toEqual([]);
    const moved = { plannedTo: '2026-11-23T06:00:00Z' };
    expect(found(moved, { ...REFERENCE, now, plannedTo: CONTENT.plannedTo })).toEqual(['error plannedTo window-past']);
  });

  it('knows the days of the two-way pilot', () => {
    const later = {
      twoWay: true,
      plannedFrom: '2026-12-09T17:00:00Z',
      plannedTo: '2026-12-09T18:00:00Z',
      ...dry,
    };
    const reference = { ...REFERENCE, now: new Date('2026-12-01T00:00:00Z') };
    expect(found(later, reference)).toContain('error twoWay two-way-outside-pilot');
    const last = { ...later, plannedFrom: '2026-12-09T16:00:00Z' };
    expect(found(last, reference)).not.toContain('error twoWay two-way-outside-pilot');
  });

  it('lets a declaration begin with the kind of its goods', () => {
    const { channel: _, quarantineCertificate: __, ...rest } = CONTENT;
    const begun: DeclaredContent = {
      ...rest,
      goods: [],
      cargo: 'FRUIT',
      customsDeclarations: [],
      drivers: [],
      papers: [],
    };
    expect(validateDeclaration({ ...begun, containers: [], parties: { declarer: 'CARRIER' } }, REFERENCE)).toEqual([]);
  });

  it('asks an empty vehicle for plate and driver alone', () => {
    const empty: DeclaredContent = {
      ...CONTENT,
      ...vehicle({ empty: true, type: 'TRUCK' }),
      goods: [],
      containers: [],
      customsDeclarations: [],
      papers: [],
      parties: { declarer: 'CARRIER', carrier: CONTENT.parties.carrier },
    };
    const { channel: _, quarantineCertificate: __, ...plain } = empty;
    expect(validateDeclaration(plain, REFERENCE)).toEqual([]);
  });
});

describe('The firm that declares', () => {
  const { owner, carrier } = CONTENT.parties as Required<typeof CONTENT.parties>;
  const by = (declarerTaxCode: string, declarer: 'OWNER' | 'CARRIER' = 'OWNER') =>
    found({ parties: { ...CONTENT.parties, declarer } }, { ...REFERENCE, declarerTaxCode });

  it('is warned when the part that it takes has the tax code of another, never refused', () => {
    expect(by('4900234569')).toEqual(['warning parties.owner.taxCode declarer-tax-code-other']);
    expect(by(owner?.taxCode ?? '', 'CARRIER')).toEqual(['warning parties.carrier.taxCode declarer-tax-code-other']);
    expect(noObjection([{ code: 'declarer-tax-code-other' }])).toBe(true);
  });

  it('may name other firms in the other parts, and declare as a branch of itself', () => {
    expect(by(owner?.taxCode ?? '')).toEqual([]);
    expect(by(carrier.taxCode.slice(0, 10), 'CARRIER')).toEqual([]);
  });
});

describe('A warning', () => {
  it('objects when it is of a listed kind, else it only informs', () => {
    expect(noObjection([{ code: 'certificate-missing' }, { code: 'hs-code-unknown' }])).toBe(true);
    expect(noObjection([{ code: 'certificate-missing' }, { code: 'un-number-needed' }])).toBe(false);
  });
});

describe('Vehicles that are not one truck with a driver', () => {
  const vin = '1M8GDM9AXKP042788';
  const group = (changes: object = {}) => ({
    ...dry,
    vehicle: {
      ...CONTENT.vehicle,
      plate: undefined,
      type: 'NEW_VEHICLES',
      vins: [vin, '1HGCM82633A004352'],
      ...changes,
    } as never,
    trailer: undefined as never,
    containers: [],
    goods: [],
    customsDeclarations: [],
    channel: undefined as never,
  });

  it('an empty one needs vehicle and driver; a customs declaration is told to be of no use', () => {
    const empty = { ...dry, ...vehicle({ empty: true }), goods: [], containers: [] };
    expect(found({ ...empty, customsDeclarations: [], channel: undefined })).toEqual([]);
    expect(found({ ...empty, customsDeclarations: ['301234567890'] })).toEqual([
      'warning customsDeclarations customs-number-not-wanted',
    ]);
  });

  it('a group of new ones has no plate, or a temporary one of no known form', () => {
    expect(found(group())).toEqual([]);
    expect(found(group({ plate: 'T12-345.67 B' }))).toEqual(['warning vehicle.plate plate-temporary']);
    expect(found(group({ plate: '?' }))).toEqual(['error vehicle.plate plate-form']);
  });

  it('a group is driven one by one and weighed one by one', () => {
    const [driver] = CONTENT.drivers;
    const drivers = Array.from({ length: 5 }, (_, n) => ({
      ...driver!,
      document: { ...driver!.document, number: `02009000012${n}` },
    }));
    expect(found({ ...group(), drivers })).toEqual(['error drivers drivers-too-many']);
    expect(found({ drivers })).toContain('error drivers drivers-too-many');
    const [line] = CONTENT.goods;
    const goods = [{ ...line!, hs: '87042369', kg: 80_000, packages: 2, temperature: undefined as never }];
    expect(found({ goods })).toContain('warning goods weight-unusual');
    expect(found({ ...group(), goods }).filter((each) => each.includes('goods weight'))).toEqual([]);
  });
});
