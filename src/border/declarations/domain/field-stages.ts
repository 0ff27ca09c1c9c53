import type { Direction } from '../../../shared/domain/place.js';
import type { DeclaredContent } from './content.js';
import { inOrder, type FieldStage, type Missing } from './missing.js';

/**
 * What a declaration may leave open at first. Gate, route, window, vehicle, what it carries at least by its kind, and as
 * what the declarer declares are not among it: without them there is no declaration.
 */
export const STAGED_FIELDS = [
  'GOODS',
  'UN_NUMBER',
  'OWNER',
  'CARRIER',
  'DRIVER',
  'CONTAINER',
  'SEAL',
  'CUSTOMS_DECLARATION',
] as const;
export type StagedField = (typeof STAGED_FIELDS)[number];

/** From which step on a field must be there; without a direction in both. */
export interface FieldStageRule {
  readonly field: StagedField;
  readonly stage: FieldStage;
  readonly direction?: Direction;
}

/**
 * What holds at a gate whose supervisor has set nothing. Dangerous goods are named before they enter a yard; a seal may
 * be put on and an export declared to customs while the vehicle waits; an import is declared to customs when it is in.
 */
export const PUBLISHED_FIELD_STAGES: readonly FieldStageRule[] = [
  { field: 'UN_NUMBER', stage: 'CHECK_IN' },
  { field: 'GOODS', stage: 'CALL' },
  { field: 'OWNER', stage: 'CALL' },
  { field: 'CARRIER', stage: 'CALL' },
  { field: 'DRIVER', stage: 'CALL' },
  { field: 'CONTAINER', stage: 'ADMIT' },
  { field: 'SEAL', stage: 'ADMIT' },
  { field: 'CUSTOMS_DECLARATION', stage: 'ADMIT', direction: 'EXPORT' },
  { field: 'CUSTOMS_DECLARATION', stage: 'CLEAR', direction: 'IMPORT' },
];

/** Codes of the catalogue of findings. */
const CODES: Readonly<Record<StagedField, string>> = {
  GOODS: 'goods-missing',
  UN_NUMBER: 'un-number-missing',
  OWNER: 'owner-missing',
  CARRIER: 'carrier-missing',
  DRIVER: 'driver-missing',
  CONTAINER: 'container-missing',
  SEAL: 'seal-missing',
  CUSTOMS_DECLARATION: 'customs-number-missing',
};

/** Whether something is carried: goods by their lines, or at first by their kind alone. */
const laden = ({ vehicle, goods, cargo }: DeclaredContent) =>
  !vehicle.empty && (goods.length > 0 || cargo !== undefined);

/** The paths at which a content lacks a field; none when it is there, or is not wanted of such a vehicle. */
const LACKS: Readonly<Record<StagedField, (content: DeclaredContent) => readonly string[]>> = {
  GOODS: ({ vehicle, goods }) =>
    !vehicle.empty && vehicle.type !== 'NEW_VEHICLES' && goods.length === 0 ? ['goods'] : [],
  UN_NUMBER: ({ cargo, goods }) => {
    if (cargo !== 'DANGEROUS' || goods.some(({ un }) => un !== undefined)) return [];
    return [goods.length > 0 ? 'goods.0.un' : 'goods'];
  },
  OWNER: (content) =>
    !content.parties.owner && (laden(content) || content.parties.declarer === 'OWNER') ? ['parties.owner'] : [],
  CARRIER: ({ parties }) => (parties.carrier ? [] : ['parties.carrier']),
  DRIVER: ({ vehicle, drivers }) => (vehicle.type !== 'AGV' && drivers.length === 0 ? ['drivers'] : []),
  CONTAINER: ({ vehicle, containers }) =>
    vehicle.type === 'CONTAINER_TRUCK' && !vehicle.empty && containers.length === 0 ? ['containers'] : [],
  SEAL: ({ vehicle, containers }) =>
    vehicle.empty ? [] : containers.flatMap(({ seals }, i) => (seals.length > 0 ? [] : [`containers.${i}.seals`])),
  CUSTOMS_DECLARATION: (content) =>
    laden(content) && content.customsDeclarations.length === 0 ? ['customsDeclarations'] : [],
};

/** All that a content does not tell yet and somebody will ask for, by the step that asks first. */
export function missingFields(content: DeclaredContent, rules: readonly FieldStageRule[]): readonly Missing[] {
  const found = STAGED_FIELDS.flatMap((field): Missing[] => {
    const rule = rules.find(
      ({ field: of, direction }) => of === field && (direction === undefined || direction === content.direction),
    );
    return rule ? LACKS[field](content).map((path) => ({ path, code: CODES[field], stage: rule.stage })) : [];
  });
  return inOrder(found);
}
