import { AGENCIES, type Agency } from '../../../shared/domain/place.js';

/** Which agencies' checks look at a field, by the beginning of its path. The first match counts. */
const USES: readonly (readonly [RegExp, readonly Agency[]])[] = [
  [/^vehicle\.(empty|type|vins)/, ['BORDER_GUARD', 'CUSTOMS', 'GATE_FEE']],
  [/^cargo$/, ['BORDER_GUARD', 'CUSTOMS', 'PLANT_ANIMAL_QUARANTINE', 'GATE_FEE']],
  [/^(vehicle|trailer)\b/, ['BORDER_GUARD', 'HEALTH_QUARANTINE', 'CUSTOMS']],
  [/^drivers\.\d+\.(phone|service)$/, []],
  [/^drivers\b/, ['BORDER_GUARD', 'HEALTH_QUARANTINE']],
  [/^containers\b/, ['CUSTOMS']],
  [/^goods\.\d+\.(kg|packages)$/, ['CUSTOMS', 'PLANT_ANIMAL_QUARANTINE', 'GATE_FEE']],
  [/^goods\.\d+\.(orchardCode|packingHouseCode|temperature)$/, ['PLANT_ANIMAL_QUARANTINE']],
  [/^goods\.\d+\.un$/, ['BORDER_GUARD', 'CUSTOMS']],
  [/^goods\b/, ['CUSTOMS', 'PLANT_ANIMAL_QUARANTINE', 'GATE_FEE']],
  [/^quarantineCertificate\b/, ['PLANT_ANIMAL_QUARANTINE']],
  [/^(customsDeclarations|channel|parties)\b/, ['CUSTOMS']],
  [/^regime\b/, ['CUSTOMS', 'GATE_FEE']],
  [/^papers\b/, ['BORDER_GUARD']],
  [/^goodsPapers\b/, ['HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'CUSTOMS']],
  [/^twoWay\b/, ['BORDER_GUARD', 'CUSTOMS']],
  [/^(route|plannedFrom|plannedTo|contactPhone)\b/, []],
];

/**
 * The agencies whose checks used one of the changed fields: these reopen when they are required and were done, no other.
 * @param paths dotted paths of a declaration, e.g. `goods.0.hs`
 */
export function agenciesThatUse(paths: readonly string[]): readonly Agency[] {
  const used = new Set(paths.flatMap((path) => USES.find(([begins]) => begins.test(path))?.[1] ?? AGENCIES));
  return AGENCIES.filter((agency) => used.has(agency));
}
