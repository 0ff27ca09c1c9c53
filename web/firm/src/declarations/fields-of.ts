import type { MessageKey } from '../../../shared/words/catalogue.js';
import { typedQuantity } from '../../../shared/quantities/quantity.js';
import type { words } from '../app/words.js';
import { GOODS_PAPERS, VEHICLE_PAPERS, onHanoiWall } from '../declare/typed.js';
import type { SeenDeclaration } from './queries.js';

type Content = NonNullable<SeenDeclaration['content']>;
type Key = MessageKey<typeof words>;

/** One thing to type. `key`: where it goes in the value of its field, empty: it is the value. */
export interface FieldPart {
  readonly key: string;
  readonly name: Key;
  readonly value: string;
  readonly kind: 'TEXT' | 'COUNT' | 'KG' | 'DEGREES' | 'LIST' | 'DAY' | 'INSTANT' | 'ROUTE' | 'CHOICE' | 'FLAG';
  readonly options?: readonly (readonly [string, Key])[];
  /** Left empty, it is taken away. */
  readonly optional?: true;
}

/** A field of a declaration that can be corrected by itself, or a row that can be added: where it stands, what it holds. */
export interface CorrectableField {
  readonly path: string;
  readonly name: Key;
  readonly parts: readonly FieldPart[];
  /** With this field its whole row begins, which can be taken away. */
  readonly row?: RowToTake;
}

/** A row, or a part that need not be told, and what it is called by. */
export interface RowToTake {
  readonly path: string;
  readonly name: Key;
}

const COUNTRIES = [
  ['VN', 'country.VN'],
  ['CN', 'country.CN'],
  ['OTHER', 'country.OTHER'],
] as const;
const TYPES = [
  ['TRUCK', 'vehicleType.TRUCK'],
  ['CONTAINER_TRUCK', 'vehicleType.CONTAINER_TRUCK'],
  ['REFRIGERATED_TRUCK', 'vehicleType.REFRIGERATED_TRUCK'],
  ['TANKER', 'vehicleType.TANKER'],
  ['FLATBED', 'vehicleType.FLATBED'],
  ['AGV', 'vehicleType.AGV'],
  ['NEW_VEHICLES', 'vehicleType.NEW_VEHICLES'],
] as const;
const REGIMES = [
  ['NORMAL', 'regime.NORMAL'],
  ['TEMPORARY_IMPORT_REEXPORT', 'regime.TEMPORARY_IMPORT_REEXPORT'],
  ['TRANSIT', 'regime.TRANSIT'],
  ['BONDED', 'regime.BONDED'],
  ['TRANSSHIP', 'regime.TRANSSHIP'],
] as const;
const YES_OR_NO = [
  ['true', 'declarations.yes'],
  ['false', 'declarations.no'],
] as const;
const PARTIES = [
  ['owner', 'declare.ownerName', 'declare.ownerTax'],
  ['carrier', 'declare.carrierName', 'declare.carrierTax'],
  ['agent', 'part.AGENT', 'declarations.agentTax'],
  ['payer', 'part.PAYER', 'declarations.payerTax'],
] as const;
const DOCUMENTS = [
  ['CCCD', 'document.CCCD'],
  ['PASSPORT', 'document.PASSPORT'],
  ['BORDER_PASS', 'document.BORDER_PASS'],
  ['CN_EXIT_ENTRY', 'document.CN_EXIT_ENTRY'],
] as const;
const SERVICES = [
  ['LONG_DISTANCE', 'service.LONG_DISTANCE'],
  ['DEDICATED', 'service.DEDICATED'],
] as const;

type More = Partial<Pick<FieldPart, 'kind' | 'options' | 'optional'>>;
const part = (key: string, name: Key, value = '', more: More = {}): FieldPart => ({
  key,
  name,
  value,
  kind: 'TEXT',
  ...more,
});
/** A field that is one thing to type; of what is not told yet only when it may be. */
function one(path: string, name: Key, value: string | number | undefined, more: More = {}): CorrectableField[] {
  if (value === undefined && !more.optional) return [];
  return [
    { path, name, parts: [part('', name, typeof value === 'number' ? typedQuantity(value) : (value ?? ''), more)] },
  ];
}
/** The fields of a row of which the first one, or the first that is told, can take the whole away. */
function rowOf(path: string, name: Key, ...fields: readonly CorrectableField[][]): CorrectableField[] {
  return fields.flat().map((field, nth) => (nth === 0 ? { ...field, row: { path, name } } : field));
}
const flag = { kind: 'FLAG', options: YES_OR_NO } as const;
const count = { kind: 'COUNT' } as const;
const kilograms = { kind: 'KG' } as const;
const list = { kind: 'LIST' } as const;
const choice = (options: FieldPart['options'] & object) => ({ kind: 'CHOICE', options }) as const;
const maybe = { optional: true } as const;
const wall = (instant: string) => onHanoiWall(Date.parse(instant));

/** The fields of a declaration, one by one, in the order of the form. */
export function fieldsOf(content: Content): readonly CorrectableField[] {
  const { vehicle, trailer, quarantineCertificate: certificate } = content;
  return [
    ...one('route', 'declare.route', content.route, { kind: 'ROUTE' }),
    ...one('plannedFrom', 'declare.from', wall(content.plannedFrom), { kind: 'INSTANT' }),
    ...one('plannedTo', 'declare.to', wall(content.plannedTo), { kind: 'INSTANT' }),
    ...one('regime', 'declare.regime', content.regime, choice(REGIMES)),
    ...one('vehicle.plate', 'declare.plate', vehicle.plate),
    ...one('vehicle.country', 'declare.country', vehicle.country, choice(COUNTRIES)),
    ...one('vehicle.type', 'declare.type', vehicle.type, choice(TYPES)),
    ...one('vehicle.empty', 'declare.isEmpty', String(vehicle.empty), flag),
    ...one('vehicle.oversize', 'declare.isOversize', String(vehicle.oversize), flag),
    ...(vehicle.type === 'NEW_VEHICLES'
      ? one('vehicle.vins', 'declare.vins', [vehicle.vins ?? []].flat().join(', '), list)
      : []),
    ...rowOf(
      'trailer',
      'declare.trailer',
      one('trailer.plate', 'declare.trailer', trailer?.plate),
      one('trailer.country', 'declare.trailerCountry', trailer?.country, choice(COUNTRIES)),
    ),
    ...(content.drivers ?? []).flatMap(({ name, document, licence, phone, service }, row) =>
      rowOf(
        `drivers.${row}`,
        'declare.driverName',
        one(`drivers.${row}.name`, 'declare.driverName', name),
        one(`drivers.${row}.document.kind`, 'declare.document', document.kind, choice(DOCUMENTS)),
        one(`drivers.${row}.document.number`, 'declare.number', document.number),
        one(`drivers.${row}.licence`, 'declarations.licence', licence, maybe),
        one(`drivers.${row}.phone`, 'declare.phone', phone, maybe),
        one(`drivers.${row}.service`, 'declarations.service', service, choice(SERVICES)),
      ),
    ),
    ...(content.goods ?? []).flatMap(({ hs, description, kg, packages, temperature, un, ...codes }, row) =>
      rowOf(
        `goods.${row}`,
        'declare.description',
        one(`goods.${row}.description`, 'declare.description', description),
        one(`goods.${row}.hs`, 'declare.hs', hs),
        one(`goods.${row}.kg`, 'declare.kg', kg, kilograms),
        one(`goods.${row}.packages`, 'declare.packages', packages, count),
        one(`goods.${row}.temperature`, 'declare.temperature', temperature, { kind: 'DEGREES', ...maybe }),
        one(`goods.${row}.orchardCode`, 'declarations.orchard', codes.orchardCode, maybe),
        one(`goods.${row}.packingHouseCode`, 'declarations.packingHouse', codes.packingHouseCode, maybe),
        one(`goods.${row}.un`, 'declarations.un', un, maybe),
      ),
    ),
    ...PARTIES.flatMap(([who, name, tax]) =>
      rowOf(
        `parties.${who}`,
        name,
        one(`parties.${who}.name`, name, content.parties[who]?.name),
        one(`parties.${who}.taxCode`, tax, content.parties[who]?.taxCode),
      ),
    ),
    ...one('customsDeclarations', 'declare.customsNumbers', (content.customsDeclarations ?? []).join(', '), list),
    ...(content.containers ?? []).flatMap(({ number: of, seals = [] }, row) =>
      rowOf(
        `containers.${row}`,
        'declare.container',
        one(`containers.${row}.number`, 'declare.container', of),
        one(`containers.${row}.seals`, 'declare.seals', seals.join(', '), list),
      ),
    ),
    ...rowOf(
      'quarantineCertificate',
      'paper.QUARANTINE_CERTIFICATE',
      one('quarantineCertificate.number', 'paper.QUARANTINE_CERTIFICATE', certificate?.number),
      one('quarantineCertificate.validUntil', 'declare.expires', certificate && wall(certificate.validUntil), {
        kind: 'INSTANT',
      }),
    ),
    ...(['papers', 'goodsPapers'] as const).flatMap((papers) =>
      (content[papers] ?? []).flatMap(({ kind, number: of, expires }, row) =>
        rowOf(
          `${papers}.${row}`,
          `paper.${kind}`,
          one(`${papers}.${row}.number`, `paper.${kind}`, of),
          one(`${papers}.${row}.expires`, 'declare.expires', expires, { kind: 'DAY' }),
        ),
      ),
    ),
    ...one('contactPhone', 'declarations.contactPhone', content.contactPhone, maybe),
  ];
}

/** What may be told in addition: parts that are missing whole, and one more row of each list. */
export function additionsTo(content: Content): readonly CorrectableField[] {
  // At the end of the list wherever that is by then: two that are told in a row are two.
  const next = (name: 'drivers' | 'goods' | 'containers' | 'papers' | 'goodsPapers') => `${name}.-`;
  const day = { kind: 'DAY' } as const;
  const row = (path: string, name: Key, ...parts: FieldPart[]): CorrectableField => ({ path, name, parts });
  const kinds = (all: readonly (typeof VEHICLE_PAPERS | typeof GOODS_PAPERS)[number][]) =>
    choice(all.map((each) => [each, `paper.${each}`] as const));
  return [
    ...(content.trailer
      ? []
      : [
          row(
            'trailer',
            'declare.trailer',
            part('country', 'declare.country', 'VN', choice(COUNTRIES)),
            part('plate', 'declare.trailer'),
          ),
        ]),
    row(
      next('drivers'),
      'declare.addDriver',
      part('name', 'declare.driverName'),
      part('document.kind', 'declare.document', 'CCCD', choice(DOCUMENTS)),
      part('document.number', 'declare.number'),
      part('service', 'declarations.service', 'LONG_DISTANCE', choice(SERVICES)),
    ),
    row(
      next('goods'),
      'declare.addGoods',
      part('description', 'declare.description'),
      part('hs', 'declare.hs'),
      part('kg', 'declare.kg', '', kilograms),
      part('packages', 'declare.packages', '', count),
    ),
    ...PARTIES.filter(([who]) => !content.parties[who]).map(([who, name, tax]) =>
      row(`parties.${who}`, name, part('name', name), part('taxCode', tax)),
    ),
    row(
      next('containers'),
      'declare.addContainer',
      part('number', 'declare.container'),
      part('seals', 'declare.seals', '', list),
    ),
    ...(content.quarantineCertificate
      ? []
      : [
          row(
            'quarantineCertificate',
            'paper.QUARANTINE_CERTIFICATE',
            part('number', 'declare.number'),
            part('validUntil', 'declare.expires', '', { kind: 'INSTANT' }),
          ),
        ]),
    row(
      next('papers'),
      'declarations.vehiclePaper',
      part('kind', 'declare.paper', VEHICLE_PAPERS[0], kinds(VEHICLE_PAPERS)),
      part('number', 'declare.number'),
      part('expires', 'declare.expires', '', day),
    ),
    row(
      next('goodsPapers'),
      'declarations.goodsPaper',
      part('kind', 'declare.paper', GOODS_PAPERS[0], kinds(GOODS_PAPERS)),
      part('number', 'declare.number'),
      part('expires', 'declare.expires', '', { ...day, ...maybe }),
    ),
  ];
}
