import { datedInForce, inForce, type SettingState } from '../../shared/settings/domain/setting.js';
import type { ClearanceView } from '../clearance/index.js';
import type { DeclarationView, DeclaredFacts } from '../declarations/index.js';
import type { PriceOfTrip } from './domain/fee-events.js';
import { refuse } from './domain/fee-problems.js';
import { feeOf, type FeeFacts, type Measures, type Priced, type Tariff } from './domain/tariff.js';
import type { FeeTermsValue } from './settings/fee-terms.setting.js';

/** What the tariff asks of a declaration. Goods that were handed over, or are declared to be, do not go inland. */
export function feeFactsOf(facts: DeclaredFacts, handedOver: boolean, measures: Measures): FeeFacts {
  const { direction, regime, cargo, vehicleCount, goods } = facts;
  const inYard = regime === 'TRANSSHIP' || handedOver;
  const movement = inYard ? 'YARD_TRANSFER' : direction === 'EXPORT' ? 'EXPORT' : 'INLAND';
  // Without a container nobody needs to measure one.
  const none = facts.containers.length === 0 ? { containerFeet: 0 as const } : {};
  return { direction, regime, movement, cargo, vehicleCount, hs: goods.map(({ hs }) => hs), ...none, ...measures };
}

/** The folded streams of a price. */
export interface PriceStates {
  readonly declared: DeclarationView;
  readonly clearance: ClearanceView | undefined;
  readonly tariff: SettingState<Tariff>;
  readonly terms: SettingState<FeeTermsValue>;
}

/** The price at an instant, as it is or not. */
export function tryPrice({ declared, clearance, tariff }: PriceStates, measures: Measures, at: Date): Priced {
  const { facts } = requireUnderWay(declared);
  const handedOver = (clearance?.transshipments ?? 0) > 0;
  return feeOf(feeFactsOf(facts, handedOver, measures), inForce(tariff, at));
}

/** The same as an invoice says it; undefined when there is no price. */
export function priceOf(
  states: PriceStates,
  seen: Pick<PriceOfTrip, 'measures' | 'measuredBy'>,
  at: Date,
): PriceOfTrip | undefined {
  const priced = tryPrice(states, seen.measures, at);
  if ('missing' in priced) return undefined;
  const { revision } = requireUnderWay(states.declared);
  const since = datedInForce(states.tariff, at)?.from;
  return { revision, ...priced, ...(since && { tariff: since }), ...seen, until: untilOf(states, at) };
}

/** Until when a transfer for an invoice of now is in time, ISO. */
export function untilOf({ terms }: Pick<PriceStates, 'terms'>, at: Date): string {
  return new Date(at.getTime() + inForce(terms, at).validHours * 3_600_000).toISOString();
}

/** Why there is no price: `fee-measure-missing` or `fee-rule-missing`. */
export function noPrice(priced: Priced): Error {
  const missing = 'missing' in priced ? priced.missing : [];
  return missing.length > 0
    ? refuse('fee-measure-missing', { measures: missing.join(', ') })
    : refuse('fee-rule-missing');
}

/** Throws `fee-trip-over`. */
export function requireUnderWay(declared: DeclarationView): NonNullable<DeclarationView> {
  if (declared?.status !== 'ACCEPTED') throw refuse('fee-trip-over');
  return declared;
}
