const AREAS = {
  route: 'TRIP',
  plannedFrom: 'TRIP',
  plannedTo: 'TRIP',
  vehicle: 'VEHICLE',
  trailer: 'VEHICLE',
  drivers: 'DRIVERS',
  goods: 'GOODS',
  cargo: 'GOODS',
  parties: 'PARTIES',
  containers: 'CONTAINERS',
  customsDeclarations: 'CUSTOMS',
  channel: 'CUSTOMS',
  papers: 'PAPERS',
  goodsPapers: 'PAPERS',
  quarantineCertificate: 'PAPERS',
} as const;
export type Area = (typeof AREAS)[keyof typeof AREAS] | 'OTHER';

/** Which parts of the declaration the paths of a correction belong to, each once. */
export function areasOf(fields: readonly string[]): Area[] {
  return [...new Set(fields.map(areaOf))];
}

function areaOf(path: string): Area {
  const [first = ''] = path.split('.');
  return Object.hasOwn(AREAS, first) ? AREAS[first as keyof typeof AREAS] : 'OTHER';
}
