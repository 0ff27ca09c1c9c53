import type { Agency, Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { LookoutAlertEvent, LookoutKind, Occasion } from '../domain/lookout-events.js';

export interface LookoutAlertRow {
  readonly alert: string;
  readonly gate: Gate;
  readonly agency: Agency;
  readonly declaration: string;
  readonly lookout: string;
  readonly kind: LookoutKind;
  readonly occasion: Occasion;
  readonly at: string;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedBy: string | null;
}

/** One row an alert; its own agency alone is shown it. */
export const lookoutAlert: RowProjection<LookoutAlertRow, LookoutAlertEvent> = {
  name: 'lookout-alert',
  table: 'lookout_alert',
  key: 'alert',
  types: ['LookoutMatched', 'LookoutAcknowledged'],
  change: ({ type, data }) => {
    if (type === 'LookoutAcknowledged') {
      const ended = { acknowledgedAt: data.at, acknowledgedBy: data.by };
      return [{ key: data.alert, apply: (row) => row && { ...row, ...ended } }];
    }
    const { hold: _, ...row } = data;
    return [{ key: data.alert, apply: () => ({ ...row, acknowledgedAt: null, acknowledgedBy: null }) }];
  },
};
