import type { Agency } from '../../../shared/domain/place.js';
import type { ClearanceEvent } from './clearance-events.js';
import { isCheckEvent } from './check.js';
import { seenAs } from './check-shown.js';
import type { Viewer } from './clearance-view.js';
import { clearanceFold, type Clearance } from './clearance.js';

/** One step of a clearance's history as a viewer may read it: codes only. `of` numbers the step in the stream. */
export interface Step {
  readonly of: number;
  readonly type: ClearanceEvent['type'];
  readonly at: string;
  readonly agency?: Agency;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The history through a viewer's eyes. Confidential holds of other agencies look like an officer who looks. */
export function timelineOf(events: readonly ClearanceEvent[], viewer: Viewer): Step[] {
  let clearance: Clearance;
  return events.flatMap((event, index): Step[] => {
    const before = clearance;
    clearance = clearanceFold.evolve(clearance, event);
    const own = 'agency' in event.data && event.data.agency === viewer.agency;
    const type = own ? event.type : shownType(event, before);
    if (!type) return [];
    const agency = 'agency' in event.data ? { agency: event.data.agency } : {};
    const details = type === event.type ? detailsOf(event, own, viewer) : {};
    return [{ of: index + 1, type, at: event.data.at, ...agency, details }];
  });
}

/** As what others see an event; undefined when they see nothing of it. */
function shownType(event: ClearanceEvent, before: Clearance): ClearanceEvent['type'] | undefined {
  if (!isCheckEvent(event)) return event.type;
  const check = before?.checks.find(({ agency }) => agency === event.data.agency);
  if (!check) return event.type;
  const seen = seenAs(check, event);
  if (seen === 'NOTHING') return undefined;
  return seen === 'ITSELF' ? event.type : seen === 'STARTED' ? 'CheckStarted' : 'CheckRevoked';
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
    case 'ValueFound': {
      const { revision, value, reopens } = event.data;
      const place: Step['details'] = 'line' in value ? { line: value.line } : { container: value.container };
      const { what, declared, found } = value;
      const values = { declaredValue: declared, foundValue: found };
      return { revision, found: what, ...place, ...values, agencies: reopens };
    }
    case 'IdentityConfirmed':
      return { revision: event.data.revision, parts: event.data.parts };
    case 'PapersInOrder':
      return { revision: event.data.revision };
    case 'CorrectionNoted':
      return own ? { reason: event.data.reason, note: event.data.note } : {};
    case 'TurnedBack':
      return { reason: event.data.reason };
    case 'ReturnedByFarSide':
      return { reason: event.data.reason, trip: event.data.trip };
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
