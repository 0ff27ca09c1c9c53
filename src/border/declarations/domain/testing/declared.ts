import type { DeclaredContent } from '../content.js';
import type { DeclaredFacts } from '../declaration-events.js';
import type { Reference } from '../validate-declaration.js';

/** A durian export in normal spelling that no rule has anything against. */
export const CONTENT: DeclaredContent = {
  direction: 'EXPORT',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  plannedFrom: '2026-11-23T01:00:00.000Z',
  plannedTo: '2026-11-23T05:00:00.000Z',
  regime: 'NORMAL',
  twoWay: false,
  vehicle: { country: 'VN', plate: '12C-123.45', type: 'CONTAINER_TRUCK', oversize: false, empty: false, vins: [] },
  trailer: { country: 'VN', plate: '12R-012.34' },
  containers: [{ number: 'CSQU3054383', seals: ['VN1234567'] }],
  drivers: [{ name: 'Driver One', document: { kind: 'CCCD', number: '020090000123' }, service: 'LONG_DISTANCE' }],
  goods: [{ hs: '08106000', description: 'Sầu riêng tươi', kg: 18000.5, packages: 900, temperature: 13 }],
  parties: {
    declarer: 'OWNER',
    owner: { name: 'Owner', taxCode: '0100233488' },
    carrier: { name: 'Carrier', taxCode: '0314409058-002' },
  },
  customsDeclarations: ['301234567890'],
  channel: 'GREEN',
  quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-11-25T10:00:00.000Z' },
  papers: [{ kind: 'ROADWORTHINESS', number: 'KD-1', expires: '2031-01-31' }],
};

export const REFERENCE: Reference = {
  now: new Date('2026-11-22T04:00:00.000Z'),
  known: { hs: new Set(['081060', '271012', '010290', '850760', '730890']), un: new Set(['UN1203']) },
  routes: ['HN-1119', 'HN-1116'],
};

export const FACTS: DeclaredFacts = {
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  regime: 'NORMAL',
  twoWay: false,
  plannedFrom: CONTENT.plannedFrom,
  plannedTo: CONTENT.plannedTo,
  vehicle: 'truck',
  vehicleCount: 1,
  cargo: 'FRUIT',
  class: 'PERISHABLE',
  perishableDeadline: '2026-11-25T10:00:00.000Z',
  goods: [{ hs: '08106000', grams: 18_000_500, packages: 900 }],
  containers: [{ number: 'CSQU3054383', seals: ['VN1234567'] }],
  customsDeclarations: ['301234567890'],
  channel: 'GREEN',
  drivers: 1,
  paperEnds: [{ paper: 'ROADWORTHINESS', expires: '2031-01-31' }],
  owner: 'firm-1',
  carrier: 'party-1',
  warnings: [],
};
