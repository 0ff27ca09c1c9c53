import type { Agency } from '../../../shared/domain/place.js';
import type { ClearanceEvent } from './clearance-events.js';
import { isConfidential, type Viewer } from './clearance-view.js';

/** One step of a clearance's history as a viewer may read it: codes only. `of` numbers the step in the stream. */
export interface Step {
  readonly of: number;
  readonly type: ClearanceEvent['type'];
  readonly at: string;
  readonly agency?: Agency;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The history through a viewer's eyes. Confidential holds of other agencies are not in it. */
export function timelineOf(events: readonly ClearanceEvent[], viewer: Viewer): Step[] {
  const hidden = new Set<Agency>();
  return events.flatMap((event, index): Step[] => {
    const own = 'agency' in event.data && event.data.agency === viewer.agency;
    if (event.type === 'CheckHeld' && !own && isConfidential(event.data.publicReason)) {
      hidden.add(event.data.agency);
      return [];
    }
    if (event.type === 'HoldLifted' && hidden.delete(event.data.agency)) return [];
    const agency = 'agency' in event.data ? { agency: event.data.agency } : {};
    return [{ of: index + 1, type: event.type, at: event.data.at, ...agency, details: detailsOf(event, own, viewer) }];
  });
}

function detailsOf(event: ClearanceEvent, own: boolean, viewer: Viewer): Step['details'] {
  switch (event.type) {
    case 'ClearanceOpened':
      return { revision: event.data.revision, agencies: event.data.checks.map((check) => check.agency) };
    case 'ChecksReopened': {
      const { revision, agencies, change } = event.data;
      return { revision, agencies, ...(change && { change: change.what, reason: change.reason }) };
    }
    case 'CheckPassed': {
      const { receipt } = event.data;
      return receipt && (own || viewer.firm) ? { receipt } : {};
    }
    case 'CheckFailed':
      return { reason: event.data.reason };
    case 'CheckHeld': {
      const { publicReason, legalReason } = event.data;
      return { publicReason, ...(own && { legalReason }) };
    }
    case 'CheckWaived':
      return { rule: event.data.rule };
    case 'CheckRevoked':
      return own ? { reason: event.data.reason } : {};
    case 'TurnedBack':
      return { reason: event.data.reason };
    case 'SentToOtherGate':
      return { to: event.data.to };
    case 'GoodsTransshipped': {
      const { onto } = event.data;
      return { vehicles: onto.length, grams: onto.reduce((sum, each) => sum + each.grams, 0) };
    }
    default:
      return {};
  }
}
