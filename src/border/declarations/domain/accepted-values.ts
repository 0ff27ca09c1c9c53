import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import type { AcceptedKind, AcceptedValueEvent } from './accepted-value-events.js';
import type { Finding } from './checked.js';
import { checkContainer } from './container.js';
import type { DeclaredContent } from './content.js';
import { warning } from './declaration-findings.js';
import { refuse } from './declaration-problems.js';
import { checkPlate } from './plate.js';
import { checkVin } from './vin.js';

type Accepted = Extract<AcceptedValueEvent, { type: 'ValueAccepted' }>['data'];

/** A value that an officer has seen to be so. Instants are ISO. */
export interface AcceptedValue extends Accepted {
  readonly withdrawnAt?: string;
}

/** Of one gate, by id in the order of acceptance. */
export type AcceptedValues = ReadonlyMap<string, AcceptedValue>;

export function acceptedValuesStream(gate: Gate): string {
  return `accepted-values-${gate}`;
}

export const acceptedValuesFold: Fold<AcceptedValues, AcceptedValueEvent> = {
  initial: new Map(),
  evolve: (values, { type, data }) => {
    if (type === 'ValueAccepted') return new Map(values).set(data.accepted, data);
    const known = values.get(data.accepted);
    return known ? new Map(values).set(data.accepted, { ...known, withdrawnAt: data.at }) : values;
  },
};

/** Whether declarations may use it at an ISO instant. */
export function isTaken({ until, withdrawnAt }: AcceptedValue, at: string): boolean {
  return withdrawnAt === undefined && at < until;
}

/** What our rule refuses a value for; undefined when it does not. */
export function refusedFor(kind: AcceptedKind, value: string): Finding['code'] | undefined {
  const { problem } = kind === 'PLATE' ? checkPlate(value) : kind === 'VIN' ? checkVin(value) : checkContainer(value);
  return problem?.severity === 'error' ? problem.code : undefined;
}

/** Throws `value-accepted-already`. */
export function acceptValue(values: AcceptedValues, accepted: Accepted): AcceptedValueEvent[] {
  const { kind, key, at } = accepted;
  if (accepts(values, { kind, key }, at)) throw refuse('value-accepted-already');
  return [{ type: 'ValueAccepted', data: accepted }];
}

/** Declarations that stand are not touched by it. Throws `accepted-value-ended`. */
export function withdrawAcceptedValue(of: AcceptedValue, by: string, at: string): AcceptedValueEvent[] {
  if (!isTaken(of, at)) throw refuse('accepted-value-ended');
  const { accepted, gate, agency } = of;
  return [{ type: 'AcceptedValueWithdrawn', data: { accepted, gate, agency, by, at } }];
}

/** What our rules have against the form of a value, nothing else: a plate of a trailer is none of a vehicle for an officer either. */
const FORMS: Readonly<Record<AcceptedKind, readonly string[]>> = {
  PLATE: ['plate-vietnamese', 'plate-chinese', 'plate-chinese-letters', 'plate-unknown', 'plate-form'],
  CONTAINER: ['container-format', 'container-check-digit-missing', 'container-check-digit'],
  VIN: ['vin-length', 'vin-letters', 'vin-characters', 'vin-check-digit'],
};

/** An accepted value that a content rests on, and what it would be refused with otherwise. */
export interface AcceptedUse {
  readonly kind: AcceptedKind;
  readonly key: string;
  readonly refused: FieldProblem;
}

/** Whether somebody at the gate has accepted a value that still may be used at an ISO instant. */
export function accepts(values: AcceptedValues, { kind, key }: Pick<AcceptedUse, 'kind' | 'key'>, at: string): boolean {
  return [...values.values()].some((each) => each.kind === kind && each.key === key && isTaken(each, at));
}

/** Throws `invalid-declaration` with what our rules have against a value that is accepted no more. */
export function requireAccepted(values: AcceptedValues, uses: readonly AcceptedUse[], at: string): void {
  const refused = uses.filter((use) => !accepts(values, use, at)).map((use) => use.refused);
  if (refused.length > 0) throw refuse('invalid-declaration', {}, refused);
}

/** The refused value that an error stands at, if an officer may have accepted it. */
export function refusedValue(content: DeclaredContent, { path, code, severity }: FieldProblem) {
  if (severity !== 'error') return undefined;
  const [first = '', second = ''] = path.split('.');
  const at = (kind: AcceptedKind, value: string | undefined) =>
    value !== undefined && FORMS[kind].includes(code) ? { kind, value } : undefined;
  if (path === 'vehicle.plate') return at('PLATE', content.vehicle.plate);
  if (path === 'trailer.plate') return at('PLATE', content.trailer?.plate);
  if (path.startsWith('vehicle.vins.')) return at('VIN', content.vehicle.vins[Number(path.split('.')[2])]);
  return first === 'containers' ? at('CONTAINER', content.containers[Number(second)]?.number) : undefined;
}

/** The findings, an error at an accepted value having become a warning that says so. @param seen whether it was accepted */
export function softened(
  findings: readonly FieldProblem[],
  content: DeclaredContent,
  seen: (refused: { readonly kind: AcceptedKind; readonly value: string }, finding: FieldProblem) => boolean,
): readonly FieldProblem[] {
  return findings.map((finding) => {
    const refused = refusedValue(content, finding);
    return refused && seen(refused, finding)
      ? warning(finding.path, 'value-seen-by-officer', { rule: finding.code })
      : finding;
  });
}
