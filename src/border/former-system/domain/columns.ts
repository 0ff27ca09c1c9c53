import type { CellKind } from './cells.js';
import type { FormerTable } from './verdict.js';

type Columns = Readonly<Record<string, CellKind>>;

/** Columns that begin with one of these say one part of a list: each row of a declaration may add one. */
export const LISTS = ['containers', 'drivers', 'goods', 'papers'] as const;

/** The columns of each table. They are named as the fields of the API; `firm` is the tax code of the firm. */
export const COLUMNS: Readonly<Record<FormerTable, Columns>> = {
  firms: { key: 'text', country: 'code', name: 'text', taxCode: 'text' },
  fleets: { key: 'text', firm: 'text', kind: 'code', country: 'code', plate: 'text', chassis: 'text' },
  drivers: {
    key: 'text',
    firm: 'text',
    name: 'text',
    'document.kind': 'code',
    'document.number': 'text',
    licence: 'text',
    phone: 'text',
    service: 'code',
  },
  declarations: {
    key: 'text',
    firm: 'text',
    direction: 'code',
    gate: 'code',
    route: 'code',
    plannedFrom: 'instant',
    plannedTo: 'instant',
    regime: 'code',
    twoWay: 'flag',
    'vehicle.country': 'code',
    'vehicle.plate': 'text',
    'vehicle.type': 'code',
    'vehicle.oversize': 'flag',
    'vehicle.empty': 'flag',
    'vehicle.vins': 'list',
    'trailer.country': 'code',
    'trailer.plate': 'text',
    'parties.declarer': 'code',
    'parties.owner.name': 'text',
    'parties.owner.taxCode': 'text',
    'parties.agent.name': 'text',
    'parties.agent.taxCode': 'text',
    'parties.carrier.name': 'text',
    'parties.carrier.taxCode': 'text',
    'parties.payer.name': 'text',
    'parties.payer.taxCode': 'text',
    customsDeclarations: 'list',
    channel: 'code',
    'quarantineCertificate.number': 'text',
    'quarantineCertificate.validUntil': 'instant',
    savedDrivers: 'list',
    'containers.number': 'text',
    'containers.seals': 'list',
    'drivers.name': 'text',
    'drivers.document.kind': 'code',
    'drivers.document.number': 'text',
    'drivers.licence': 'text',
    'drivers.phone': 'text',
    'drivers.service': 'code',
    'goods.hs': 'text',
    'goods.description': 'text',
    'goods.kg': 'number',
    'goods.packages': 'number',
    'goods.temperature': 'number',
    'goods.orchardCode': 'text',
    'goods.packingHouseCode': 'text',
    'goods.un': 'text',
    'papers.kind': 'code',
    'papers.number': 'text',
    'papers.expires': 'day',
  },
};

/** Without these a table is none. */
export const NEEDED: Readonly<Record<FormerTable, readonly string[]>> = {
  firms: ['key', 'country', 'name', 'taxCode'],
  fleets: ['key', 'firm', 'kind', 'country', 'plate'],
  drivers: ['key', 'firm', 'name', 'document.kind', 'document.number', 'service'],
  declarations: ['key', 'firm', 'direction', 'gate', 'route', 'plannedFrom', 'plannedTo', 'vehicle.type'],
};
