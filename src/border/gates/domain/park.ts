import type { GateEvent, ParkCalls } from './gate-events.js';
import { refuse } from './gate-problems.js';
import { requireYard, type GateState, type YardOfGate } from './gate.js';

/** How a park is called, with what holds where nothing was set. */
export type ParkInForce = Required<ParkCalls>;

/** How a park is called forward as long as nobody has set it (*default*). */
export const PARK_DEFAULTS: Omit<ParkInForce, 'leadsTo'> = {
  mode: 'SUGGEST',
  travelMinutes: 20,
  answerMinutes: 90,
  slackMinutes: 10,
};

/**
 * How vehicles are called from a yard into the gate; undefined when it is no park, or there is no yard to call them to.
 * A park that was never set leads to the first yard of its gate that is none.
 * @param yards the yards of its gate, in the order in which they were added
 */
export function parkOf(yards: readonly YardOfGate[], name: string): ParkInForce | undefined {
  const yard = yards.find((each) => each.yard === name);
  if (!yard?.overflow) return undefined;
  if (yard.park) return { ...PARK_DEFAULTS, ...yard.park };
  const leadsTo = yards.find(({ overflow }) => !overflow)?.yard;
  return leadsTo === undefined ? undefined : { ...PARK_DEFAULTS, leadsTo };
}

/** The gate yards that parks lead to, each once. */
export function yardsAheadOfParks(yards: readonly YardOfGate[]): string[] {
  return [...new Set(yards.flatMap(({ yard }) => parkOf(yards, yard)?.leadsTo ?? []))];
}

/** What somebody wants of a park; what is left out stays. */
export type ParkChange = Partial<ParkCalls> & { readonly yard: string; readonly at: string };

/** Throws `yard-unknown`, `not-a-park`, `not-a-gate-yard`, `park-unchanged`. */
export function setParkCalls(state: GateState, { yard: name, at, ...change }: ParkChange): GateEvent[] {
  const { overflow, gate } = requireYard(state, name);
  const stands = parkOf(Object.values(state.yards), name);
  if (!overflow) throw refuse('not-a-park', { yard: name });
  const leadsTo = change.leadsTo ?? stands?.leadsTo;
  if (leadsTo === undefined) throw refuse('not-a-gate-yard', { yard: name });
  if (requireYard(state, leadsTo).overflow) throw refuse('not-a-gate-yard', { yard: leadsTo });
  const {
    mode = stands?.mode ?? PARK_DEFAULTS.mode,
    travelMinutes = stands?.travelMinutes ?? PARK_DEFAULTS.travelMinutes,
    answerMinutes = stands?.answerMinutes ?? PARK_DEFAULTS.answerMinutes,
    slackMinutes = stands?.slackMinutes ?? PARK_DEFAULTS.slackMinutes,
  } = change;
  const same =
    stands?.leadsTo === leadsTo &&
    stands.mode === mode &&
    stands.travelMinutes === travelMinutes &&
    stands.answerMinutes === answerMinutes &&
    stands.slackMinutes === slackMinutes;
  if (same) throw refuse('park-unchanged', { yard: name });
  const park = { leadsTo, mode, travelMinutes, answerMinutes, slackMinutes };
  return [{ type: 'ParkCallsSet', data: { gate, yard: name, ...park, at } }];
}
