import type { Fold } from '../../../shared/domain/decider.js';
import type { LookoutAlertEvent, Occasion } from './lookout-events.js';
import { refuse } from './lookout-problems.js';
import type { Lookout } from './lookouts.js';

type Matched = Extract<LookoutAlertEvent, { type: 'LookoutMatched' }>['data'];

export interface Alert extends Matched {
  readonly acknowledgedAt?: string;
}

/** All alerts of one declaration, in order. */
export type Alerts = readonly Alert[];

export function alertsStream(declaration: string): string {
  return `lookout-alerts-${declaration}`;
}

export const alertsFold: Fold<Alerts, LookoutAlertEvent> = {
  initial: [],
  evolve: (alerts, { type, data }) =>
    type === 'LookoutMatched'
      ? [...alerts, data]
      : alerts.map((each) => (each.alert === data.alert ? { ...each, acknowledgedAt: data.at } : each)),
};

/** When, and at what, a vehicle was seen. `idOf` makes an alert's id. */
export interface Sight {
  readonly declaration: string;
  readonly occasion: Occasion;
  readonly at: string;
  readonly idOf: (lookout: string) => string;
}

/**
 * Alerts for what matched. Contents alert once a lookout; at check-in the agency is told again that the vehicle is here. Only the
 * first alert of a lookout brings its hold: what an officer lifted is not held again.
 */
export function alertOn(alerts: Alerts, matched: readonly Lookout[], sight: Sight): LookoutAlertEvent[] {
  const { declaration, occasion, at, idOf } = sight;
  const events: LookoutAlertEvent[] = [];
  for (const { lookout, gate, agency, kind, hold } of matched) {
    const before = alerts.filter((each) => each.lookout === lookout);
    const here = before.some((each) => each.occasion === 'CHECKED_IN');
    if (occasion === 'CHECKED_IN' ? here : before.length > 0) continue;
    const held = hold !== undefined && before.length === 0 ? { hold } : {};
    const data = { alert: idOf(lookout), lookout, gate, agency, declaration, kind, occasion, ...held, at };
    events.push({ type: 'LookoutMatched', data });
  }
  return events;
}

/** An officer of the agency has taken notice. Throws `alert-acknowledged`. */
export function acknowledge(alert: Alert, by: string, at: string): LookoutAlertEvent[] {
  if (alert.acknowledgedAt !== undefined) throw refuse('alert-acknowledged');
  const { alert: id, gate, agency, declaration } = alert;
  return [{ type: 'LookoutAcknowledged', data: { alert: id, gate, agency, declaration, by, at } }];
}
