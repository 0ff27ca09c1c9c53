import { AGENCIES, type Agency, type CargoKind, type Direction, type Gate } from '../../../shared/domain/place.js';
import { fold } from '../../../shared/domain/decider.js';
import { factOf, thenCleared } from './clear-vehicle.js';
import { clearanceFold, type Clearance, type OpenedClearance } from './clearance.js';
import type { ChangeSeen, ClearanceEvent } from './clearance-events.js';
import { followRecords } from './customs-records.js';
import { holdForStop } from './customs-stop.js';
import { publishedRulesAt, type RulesAt } from './check-rules.js';
import { requiredOf } from './required-checks.js';

/** The content of an accepted declaration, as far as clearance looks at it. */
export interface AcceptedContent {
  readonly declaration: string;
  readonly firm: string;
  readonly revision: number;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly vehicleCount: number;
  readonly goods: readonly { readonly hs: string }[];
  /** As customs recorded it; the declared one while it has not. */
  readonly channel?: 'GREEN' | 'YELLOW' | 'RED';
  /** First 11 digits of the customs declarations that it names. */
  readonly customs?: readonly string[];
  /** Those of the vehicle's customs declarations that are stopped. */
  readonly stopped?: readonly string[];
  /** Of a way back: the export that the far side refused. */
  readonly refusedFrom?: string;
  /** What was changed on the way, when it is that. */
  readonly change?: ChangeSeen;
  /** Agencies whose checks are not followed at the gate now. */
  readonly untracked?: readonly Agency[];
  /** All that it carries is cleared in customs' records, and customs works by them here: its check follows. */
  readonly clearedByRecords?: boolean;
}

/** Opens a clearance, once: paper checks may begin. One that follows an older content is brought up to this one. */
export function openClearance(
  clearance: Clearance,
  content: AcceptedContent,
  at: string,
  rulesAt: RulesAt = publishedRulesAt,
): ClearanceEvent[] {
  if (clearance)
    return reopenChecks(
      clearance,
      content,
      clearance.checks.map((check) => check.agency),
      at,
      rulesAt,
    );
  const { goods: _, channel: __, stopped: ___, untracked = [], clearedByRecords: ____, ...of } = content;
  const opened: ClearanceEvent = {
    type: 'ClearanceOpened',
    data: { ...of, at, ...requiredOf({ ...content, at }, untracked, rulesAt(at)) },
  };
  return thenHeld(clearance, [opened, ...entered(opened, content, at)], content, at);
}

/** A way back stands at the gate when it is declared: it has entered. */
function entered(opened: ClearanceEvent, { refusedFrom }: AcceptedContent, at: string): ClearanceEvent[] {
  const state = refusedFrom === undefined ? undefined : fold(clearanceFold, [opened]);
  return state ? [{ type: 'BorderCrossed', data: factOf(state, at) }] : [];
}

/**
 * Follows a correction: what used a changed field and was decided is open again, what the new content asks for is added,
 * what it no longer asks for is dropped.
 * @param used agencies whose checks use a changed field
 */
export function reopenChecks(
  clearance: OpenedClearance,
  content: AcceptedContent,
  used: readonly Agency[],
  at: string,
  rulesAt: RulesAt = publishedRulesAt,
): ClearanceEvent[] {
  if (clearance.status !== 'OPEN' && clearance.status !== 'CLEARED') return [];
  if (content.revision <= clearance.revision) return [];
  const { declaration, gate, route, cargo, vehicleCount, revision, customs, change } = content;
  const { checks, notTracked } = requiredOf({ ...content, at }, content.untracked ?? [], rulesAt(at));
  const agencies = checks.map((check) => check.agency).filter((agency) => opensAgain(clearance, agency, used));
  const papersAgain = AGENCIES.filter((agency) => clearance.papers?.[agency] && used.includes(agency));
  const event: ClearanceEvent = {
    type: 'ChecksReopened',
    data: {
      declaration,
      gate,
      route,
      cargo,
      vehicleCount,
      ...(customs && { customs }),
      revision,
      agencies,
      ...(papersAgain.length > 0 && { papersAgain }),
      checks,
      ...(change && { change }),
      ...(notTracked && { notTracked }),
      at,
    },
  };
  const [first] = agencies;
  if (clearance.status === 'CLEARED' && first)
    return thenHeld(
      clearance,
      [event, { type: 'ClearanceFellBack', data: { ...factOf(clearance, at), agency: first } }],
      content,
      at,
    );
  return thenHeld(clearance, thenCleared(clearance, [event], at, (content.stopped ?? []).length > 0), content, at);
}

/** The events, and behind them customs' hold when what the vehicle carries is stopped, or its pass by the records. */
function thenHeld(
  before: Clearance,
  events: readonly ClearanceEvent[],
  content: AcceptedContent,
  at: string,
): ClearanceEvent[] {
  const after = fold(clearanceFold, events, before);
  if (!after) return [...events];
  const { stopped = [], clearedByRecords = false } = content;
  const follows = followRecords(after, { stopped, clearedByRecords }, at);
  const all = [...events, ...holdForStop(after, stopped, at), ...follows];
  return follows.length > 0 ? thenCleared(before, all, at, stopped.length > 0) : all;
}

/** A hold outlives a correction, and whoever is looking goes on: his decision names the revision that he saw. */
function opensAgain(clearance: OpenedClearance, agency: Agency, used: readonly Agency[]): boolean {
  const check = clearance.checks.find((each) => each.agency === agency);
  if (!check) return true;
  return used.includes(agency) && !['WAITING', 'IN_PROGRESS', 'ON_HOLD'].includes(check.status);
}

/** The declaration ended while the clearance ran. */
export function closeClearance(clearance: Clearance, at: string): ClearanceEvent[] {
  if (!clearance || (clearance.status !== 'OPEN' && clearance.status !== 'CLEARED')) return [];
  const { declaration, gate } = clearance;
  return [{ type: 'ClearanceClosed', data: { declaration, gate, at } }];
}
