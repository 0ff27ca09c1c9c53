import { typedQuantity } from '../../../shared/quantities/quantity.js';
import { NO_DRIVER, NO_GOODS, onHanoiWall, type Content, type Typed, type TypedPaper } from './typed.js';

const dayOf = (instant: string) => onHanoiWall(Date.parse(instant)).slice(0, 10);

/** A declaration that was sent, back in the form. */
export function typedOf(content: Content): Typed {
  const { vehicle, parties, quarantineCertificate: certificate } = content;
  const papers: TypedPaper[] = [
    ...(certificate
      ? [
          {
            kind: 'QUARANTINE_CERTIFICATE' as const,
            number: certificate.number,
            expires: certificate.validUntil && dayOf(certificate.validUntil),
          },
        ]
      : []),
    ...[...(content.goodsPapers ?? []), ...(content.papers ?? [])].map(({ kind, number, expires = '' }) => ({
      kind,
      number,
      expires,
    })),
  ];
  return {
    gate: content.gate,
    direction: content.direction,
    route: content.route,
    from: content.plannedFrom && onHanoiWall(Date.parse(content.plannedFrom)),
    to: content.plannedTo && onHanoiWall(Date.parse(content.plannedTo)),
    regime: content.regime,
    isTwoWay: content.twoWay,
    country: vehicle.country,
    plate: vehicle.plate ?? '',
    vehicleType: vehicle.type,
    vins: [vehicle.vins ?? []].flat().join('\n'),
    isEmpty: vehicle.empty,
    isOversize: vehicle.oversize,
    trailer: content.trailer?.plate ?? '',
    trailerCountry: content.trailer?.country ?? vehicle.country,
    drivers: atLeastOne(
      (content.drivers ?? []).map(({ name, document, phone = '', service }) => ({ name, ...document, phone, service })),
      NO_DRIVER,
    ),
    goods: atLeastOne(
      (content.goods ?? []).map((each) => ({
        ...NO_GOODS,
        ...each,
        kg: typedQuantity(each.kg),
        packages: typedQuantity(each.packages),
        temperature: typedQuantity(each.temperature),
      })),
      NO_GOODS,
    ),
    declarer: parties.declarer,
    ownerName: parties.owner?.name ?? '',
    ownerTax: parties.owner?.taxCode ?? '',
    carrierName: parties.carrier?.name ?? '',
    carrierTax: parties.carrier?.taxCode ?? '',
    customs: (content.customsDeclarations ?? []).join('\n'),
    containers: (content.containers ?? []).map(({ number, seals }) => ({ number, seals: (seals ?? []).join(', ') })),
    papers,
  };
}

/**
 * The same trip again: what belongs to one crossing alone is left out. A vehicle that is still on its way is too, and
 * with it its drivers.
 */
export function asLastTime(content: Content, onItsWay: boolean, fresh: Typed): Typed {
  const last = typedOf(content);
  return {
    ...last,
    from: fresh.from,
    to: fresh.to,
    customs: '',
    containers: [],
    papers: last.papers.filter(({ kind }) => VEHICLE_BOUND.has(kind) && !onItsWay),
    // New vehicles cross once.
    vins: '',
    ...(onItsWay && { plate: '', trailer: '', drivers: [NO_DRIVER] }),
  };
}

const VEHICLE_BOUND: ReadonlySet<string> = new Set([
  'VEHICLE_REGISTRATION',
  'ROADWORTHINESS',
  'TRANSPORT_LICENCE',
  'INSURANCE',
  'TRAILER_REGISTRATION',
]);

function atLeastOne<T>(rows: readonly T[], blank: T): readonly T[] {
  return rows.length > 0 ? rows : [blank];
}
