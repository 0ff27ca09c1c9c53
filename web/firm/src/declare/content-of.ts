import type { Schemas } from '../../../shared/api/client.js';
import { quantityOf, type QuantityKind } from '../../../shared/quantities/quantity.js';
import { customsNumbersIn, listed } from './read-text.js';
import {
  GOODS_PAPERS,
  NO_GOODS,
  VEHICLE_PAPERS,
  hanoiInstant,
  isBlank,
  type DeclarationBody,
  type Typed,
  type TypedGoods,
  type TypedPaper,
} from './typed.js';

/** What the form holds, as the API takes it. What was not typed is left out, for the server to say that it is missing. */
export function contentOf(typed: Typed): DeclarationBody {
  const papers = typed.papers.filter((each) => !isBlank(each));
  const isNew = typed.vehicleType === 'NEW_VEHICLES';
  const certificate = papers.find(({ kind }) => kind === 'QUARANTINE_CERTIFICATE');
  return {
    gate: typed.gate,
    direction: typed.direction,
    route: typed.route,
    regime: typed.regime,
    twoWay: typed.isTwoWay,
    plannedFrom: hanoiInstant(typed.from),
    plannedTo: hanoiInstant(typed.to),
    vehicle: {
      country: typed.country,
      ...(typed.plate.trim() && { plate: typed.plate.trim() }),
      type: typed.vehicleType,
      empty: typed.isEmpty,
      oversize: typed.isOversize,
      ...(isNew && typed.vins.trim() && { vins: [...listed(typed.vins)] }),
    },
    ...(typed.trailer.trim() && { trailer: { country: typed.trailerCountry, plate: typed.trailer.trim() } }),
    drivers: typed.drivers
      .filter((each) => !isBlank(each))
      .map(({ name, kind, number, phone, service }) => ({
        name: name.trim(),
        document: { kind, number: number.trim() },
        ...(phone.trim() && { phone: phone.trim() }),
        service,
      })),
    goods: typed.isEmpty
      ? []
      : typed.goods.filter((each) => !isBlank(each)).map((each) => goodsOf({ ...NO_GOODS, ...each })),
    parties: {
      declarer: typed.declarer,
      ...partyOf('owner', typed.ownerName, typed.ownerTax),
      ...partyOf('carrier', typed.carrierName, typed.carrierTax),
    },
    customsDeclarations: [...customsNumbersIn(typed.customs)],
    containers: typed.containers
      .filter((each) => !isBlank(each))
      .map(({ number, seals }) => ({ number: number.trim(), seals: [...listed(seals)] })),
    ...(certificate && {
      quarantineCertificate: {
        number: certificate.number.trim(),
        validUntil: hanoiInstant(certificate.expires && `${certificate.expires}T23:59`),
      },
    }),
    papers: papers.flatMap(paperIn(VEHICLE_PAPERS)).map(({ expires = '', ...paper }) => ({ ...paper, expires })),
    goodsPapers: papers.flatMap(paperIn(GOODS_PAPERS)),
  };
}

function goodsOf({ hs, description, kg, packages, temperature, ...rest }: TypedGoods): Schemas['GoodsBody'] {
  return {
    hs: hs.trim(),
    description: description.trim(),
    kg: numberOf(kg, 'MEASURE'),
    packages: numberOf(packages, 'COUNT'),
    ...(temperature.trim() && { temperature: numberOf(temperature, 'MEASURE') }),
    ...told('un', rest.un),
    ...told('orchardCode', rest.orchardCode),
    ...told('packingHouseCode', rest.packingHouseCode),
  };
}

const told = <Key extends string>(key: Key, value: string): { [K in Key]?: string } =>
  value.trim() ? ({ [key]: value.trim() } as { [K in Key]: string }) : {};

/** NaN is told as null, which the server refuses at its field. */
const numberOf = (text: string, kind: QuantityKind): number => quantityOf(text, kind) ?? Number.NaN;

/** Where something is typed of which it is not known what number it is: the first such field, as the server names it. */
export function unclearIn({ isEmpty, goods }: Typed): string | undefined {
  if (isEmpty) return undefined;
  const rows = goods.filter((each) => !isBlank(each)).map((each) => ({ ...NO_GOODS, ...each }));
  const unclear = (text: string, kind: QuantityKind) => text.trim() !== '' && quantityOf(text, kind) === undefined;
  for (const [row, { kg, packages, temperature }] of rows.entries()) {
    if (unclear(kg, 'MEASURE')) return `goods.${row}.kg`;
    if (unclear(packages, 'COUNT')) return `goods.${row}.packages`;
    if (unclear(temperature, 'MEASURE')) return `goods.${row}.temperature`;
  }
  return undefined;
}

function partyOf<Part extends 'owner' | 'carrier'>(part: Part, name: string, taxCode: string) {
  return name.trim() || taxCode.trim() ? { [part]: { name: name.trim(), taxCode: taxCode.trim() } } : {};
}

const paperIn =
  <Kind extends string>(kinds: readonly Kind[]) =>
  ({ kind, number, expires }: TypedPaper) => {
    const known = kinds.find((each) => each === (kind as string));
    return known === undefined ? [] : [{ kind: known, number: number.trim(), ...(expires && { expires }) }];
  };
