import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Agency, CargoKind, Direction } from '../../../shared/domain/place.js';
import { withinSeason } from '../../../shared/domain/season.js';
import type { CheckRule } from './check-rules.js';

/** What the rules look at. `at` is the ISO instant whose Hanoi day decides which rules are in force. */
export interface CargoToCheck {
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly goods: readonly { readonly hs: string }[];
  readonly channel?: 'GREEN' | 'YELLOW' | 'RED';
  readonly at: string;
}

export interface RequiredCheck {
  readonly agency: Agency;
  /** Id of the first rule that asks for the check. */
  readonly rule: string;
  /** It is passed only while the vehicle is at the gate. */
  readonly atGate?: true;
}

/** The checks that clear a vehicle, one an agency at most, in the order of the rules. */
export function requiredChecks(of: CargoToCheck, rules: readonly CheckRule[]): RequiredCheck[] {
  const day = hanoiDay(new Date(of.at));
  const asked = new Map<Agency, CheckRule>();
  for (const rule of rules) if (!asked.has(rule.agency) && asks(rule, of, day)) asked.set(rule.agency, rule);
  return [...asked].map(([agency, { id: rule, atGate }]) => ({ agency, rule, ...(atGate && { atGate }) }));
}

/** What is required of an agency that is followed, and whose checks would be required but are not tracked. */
export function trackedChecks(
  of: CargoToCheck,
  untracked: readonly Agency[],
  rules: readonly CheckRule[],
): { readonly checks: RequiredCheck[]; readonly notTracked?: readonly Agency[] } {
  const asked = requiredChecks(of, rules);
  const left = asked.map(({ agency }) => agency).filter((agency) => untracked.includes(agency));
  const checks = asked.filter(({ agency }) => !untracked.includes(agency));
  return { checks, ...(left.length > 0 && { notTracked: left }) };
}

/** Whoever the far side sent back is looked at by these, whatever it carries; what was paid for its export is paid. */
const LOOK_AT_RETURNS = ['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS'] as const satisfies readonly Agency[];
const RETURNED = 'returned-by-far-side';

/** The same, and of a way back (`refusedFrom`) quarantine and customs in any case, but no fee. */
export function requiredOf(
  of: CargoToCheck & { readonly refusedFrom?: string },
  untracked: readonly Agency[],
  rules: readonly CheckRule[],
): ReturnType<typeof trackedChecks> {
  const tracked = trackedChecks(of, untracked, rules);
  if (of.refusedFrom === undefined) return tracked;
  const asked = tracked.checks.filter(({ agency }) => agency !== 'GATE_FEE');
  const added = LOOK_AT_RETURNS.filter(
    (agency) => !untracked.includes(agency) && !asked.some((each) => each.agency === agency),
  ).map((agency) => ({ agency, rule: RETURNED }));
  return { ...tracked, checks: [...asked, ...added] };
}

function asks(rule: CheckRule, of: CargoToCheck, day: string): boolean {
  if (rule.season && !withinSeason(rule.season, day)) return false;
  if (rule.direction && rule.direction !== of.direction) return false;
  // A channel not yet known may turn out to be any.
  if (rule.channels && of.channel && !rule.channels.includes(of.channel)) return false;
  if (rule.load === 'LADEN' && of.cargo === 'EMPTY') return false;
  if (!rule.hs) return true;
  const { hs } = rule;
  return of.cargo !== 'EMPTY' && of.goods.some((line) => hs.some((prefix) => line.hs.startsWith(prefix)));
}
