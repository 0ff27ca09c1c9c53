import type { Agency } from '../../../shared/domain/place.js';
import { fold } from '../../../shared/domain/decider.js';
import type { Check } from './check.js';
import { isConfidential } from './check-shown.js';
import { factOf, thenCleared } from './clear-vehicle.js';
import { clearanceFold, type Clearance, type OpenedClearance } from './clearance.js';
import type { ClearanceEvent } from './clearance-events.js';
import { followRecords } from './customs-records.js';
import { publishedRulesAt, type RulesAt } from './check-rules.js';
import { trackedChecks, type CargoToCheck } from './required-checks.js';

/**
 * A customs stop overrides a pass: customs' check is held, a clearance that stood falls back. Nothing happens when it is
 * held already, or failed. A vehicle without such a check only falls back.
 * @param stopped first 11 digits of the stopped declarations that the vehicle carries
 */
export function holdForStop(clearance: OpenedClearance, stopped: readonly string[], at: string): ClearanceEvent[] {
  const [stop] = stopped;
  if (stop === undefined || !isRunning(clearance)) return [];
  const { declaration, gate } = clearance;
  const check = clearance.checks.find(({ agency }) => agency === 'CUSTOMS');
  const events: ClearanceEvent[] = [];
  // Over a hold of customs' own too: others see the stop as they would without it.
  if (check && check.hold?.stop === undefined && check.status !== 'FAILED' && !openlyHeld(check))
    events.push({
      type: 'CheckHeld',
      data: {
        declaration,
        gate,
        agency: 'CUSTOMS',
        at,
        legalReason: 'stop-order',
        publicReason: 'stopped-by-customs',
        stop,
      },
    });
  if (clearance.status === 'CLEARED')
    events.push({ type: 'ClearanceFellBack', data: { ...factOf(clearance, at), agency: 'CUSTOMS' } });
  return events;
}

/** What customs' own records say of a vehicle on its way. */
export interface SaidByCustoms {
  /** Stopped declarations that the vehicle carries, or whose stop holds it. */
  readonly stopped: readonly string[];
  readonly cargo: Omit<CargoToCheck, 'at'>;
  /** Content of the declaration that `cargo` is of. */
  readonly revision: number;
  /** Agencies whose checks are not followed at the gate now. */
  readonly untracked?: readonly Agency[];
  /** All that it carries is cleared in customs' records, and customs works by them here. */
  readonly clearedByRecords?: boolean;
}

/**
 * Brings a clearance into line with customs' records: held while one is stopped, open again for customs when the last stop
 * is lifted, the required checks those of the recorded channel. A waiver for the green channel falls with it. Nothing
 * happens twice.
 */
export function alignWithCustoms(
  clearance: Clearance,
  said: SaidByCustoms,
  at: string,
  rulesAt: RulesAt = publishedRulesAt,
): ClearanceEvent[] {
  if (!clearance || !isRunning(clearance)) return [];
  const moved = followChannel(clearance, said, at, rulesAt);
  const after = fold(clearanceFold, moved, clearance) as OpenedClearance;
  const held = said.stopped.length > 0 ? holdForStop(after, said.stopped, at) : liftForStop(after, at);
  const stands = fold(clearanceFold, held, after) as OpenedClearance;
  const { stopped, clearedByRecords = false } = said;
  // A correction that has not arrived here yet: its own content is followed when it does.
  const follows = said.revision === clearance.revision ? followRecords(stands, { stopped, clearedByRecords }, at) : [];
  const events = [...moved, ...held, ...follows];
  return thenCleared(clearance, events, at, said.stopped.length > 0);
}

function liftForStop({ checks, declaration, gate }: OpenedClearance, at: string): ClearanceEvent[] {
  const check = checks.find(({ agency }) => agency === 'CUSTOMS');
  if (check?.status !== 'ON_HOLD' || check.hold?.stop === undefined) return [];
  return [{ type: 'HoldLifted', data: { declaration, gate, agency: 'CUSTOMS', at } }];
}

/** A correction that has not arrived here yet brings its own checks along. */
function followChannel(clearance: OpenedClearance, said: SaidByCustoms, at: string, rulesAt: RulesAt) {
  const { cargo, revision: seen, untracked = [] } = said;
  const { declaration, gate, route, vehicleCount, revision, status } = clearance;
  if (seen !== revision) return [];
  // What was asked for before its agency stopped being followed stays asked for: the channel alone changes nothing of it.
  const left = untracked.filter((agency) => !has(clearance, agency));
  const { checks, notTracked } = trackedChecks({ ...cargo, at: clearance.openedAt }, left, rulesAt(clearance.openedAt));
  const added = checks.map(({ agency }) => agency).filter((agency) => !has(clearance, agency));
  const green = clearance.checks.find(({ agency, waiver }) => agency === 'CUSTOMS' && waiver === 'green-channel');
  const agencies: Agency[] = [...added, ...(green && cargo.channel !== 'GREEN' ? (['CUSTOMS'] as const) : [])];
  const dropped = clearance.checks.some(({ agency }) => !checks.some((check) => check.agency === agency));
  if (agencies.length === 0 && !dropped) return [];
  const events: ClearanceEvent[] = [
    {
      type: 'ChecksReopened',
      data: {
        declaration,
        gate,
        route,
        cargo: cargo.cargo,
        vehicleCount,
        revision,
        agencies,
        checks,
        ...(notTracked && { notTracked }),
        at,
      },
    },
  ];
  const [first] = agencies;
  if (status === 'CLEARED' && first)
    events.push({ type: 'ClearanceFellBack', data: { ...factOf(clearance, at), agency: first } });
  return events;
}

function has({ checks }: OpenedClearance, agency: Agency): boolean {
  return checks.some((check) => check.agency === agency);
}

function isRunning({ status }: OpenedClearance): boolean {
  return status === 'OPEN' || status === 'CLEARED';
}

/** A hold that everybody sees already tells as much as the stop. */
function openlyHeld({ hold }: Check): boolean {
  return hold !== undefined && !isConfidential(hold.publicReason);
}
