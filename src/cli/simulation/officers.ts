import type { Agency, Gate } from '../../shared/domain/place.js';
import { Cast } from './cast.js';
import { as, type Day } from './day.js';

interface Clearance {
  readonly revision: number;
  readonly foundCount: number;
  readonly status: string;
  readonly checks: readonly { readonly agency: Agency; readonly status: string }[];
}
/** Minutes that a check takes, from – to. */
const TAKES: Readonly<Record<Agency, readonly [number, number]>> = {
  BORDER_GUARD: [3, 10],
  HEALTH_QUARANTINE: [2, 6],
  PLANT_ANIMAL_QUARANTINE: [8, 30],
  CUSTOMS: [5, 40],
  GATE_FEE: [2, 8],
};
/** Not every open declaration of an agency is begun with a word; a third of the officers just decides. */
const BEGINS_PERCENT = 60;
const LEGAL_HOLD = { CUSTOMS: 'physical-inspection' } as const;
const DONE = new Set(['PASSED', 'WAIVED']);

export interface CheckedVehicle {
  readonly declaration: string;
  readonly gate: Gate;
  readonly held: boolean;
  /** What happens once it is cleared. */
  readonly cleared: () => void;
}

/** Lets the agencies check a vehicle side by side, each in its own time; the last one clears it. */
export async function checkVehicle(day: Day, vehicle: CheckedVehicle): Promise<void> {
  const { declaration, gate } = vehicle;
  const seen = await as<Clearance>(day, Cast.staff('BORDER_GUARD', gate), 'GET', `/clearances/${declaration}`);
  if (seen.code) return;
  for (const { agency, status } of seen.body.checks) {
    if (DONE.has(status)) continue;
    const [least, most] = TAKES[agency];
    const begins = day.chance.between(1, 5);
    const takes = day.chance.between(least, most);
    const hold = vehicle.held && agency === 'CUSTOMS' ? day.chance.between(20, 60) : 0;
    if (day.chance.happens(BEGINS_PERCENT)) day.timetable.after(begins, () => act(day, vehicle, agency, 'start'));
    if (hold) {
      const body = { legalReason: LEGAL_HOLD.CUSTOMS, publicReason: 'being-checked' };
      day.timetable.after(begins + takes, () => act(day, vehicle, agency, 'hold', body));
      day.timetable.after(begins + takes + hold, () => act(day, vehicle, agency, 'lift'));
    }
    day.timetable.after(begins + takes + hold + 1, () => pass(day, vehicle, agency));
  }
}

const LOOKS_AGAIN = ['declaration-changed', 'found-since-seen'];

/** Passes a check on what the officer sees now; when it was corrected or found otherwise meanwhile he looks again. */
export async function pass(day: Day, vehicle: CheckedVehicle, agency: Agency): Promise<void> {
  const { declaration, gate } = vehicle;
  const who = officerOf(agency, gate);
  const { body: seen, code } = await as<Clearance>(day, who, 'GET', `/clearances/${declaration}`);
  if (code) return;
  const receipt = agency === 'GATE_FEE' ? { receipt: `BL-${declaration.slice(-12)}-${seen.revision}` } : {};
  const answer = await as<Clearance>(day, who, 'POST', `/clearances/${declaration}/checks/${agency}/pass`, {
    body: receipt,
    ifMatch: `${seen.revision}.${seen.foundCount}`,
  });
  if (answer.code && LOOKS_AGAIN.includes(answer.code)) day.timetable.after(1, () => pass(day, vehicle, agency));
  if (!answer.code && answer.body.status === 'CLEARED') vehicle.cleared();
}

/** The agency's head takes a passed check back; it is passed again half an hour later. */
export async function revokeAndPassAgain(day: Day, vehicle: CheckedVehicle): Promise<void> {
  const head = Cast.staff('AGENCY_HEAD', vehicle.gate, 'CUSTOMS');
  const body = { reason: 'new-information' };
  const answer = await as(day, head, 'POST', `/clearances/${vehicle.declaration}/checks/CUSTOMS/revoke`, { body });
  if (answer.code) vehicle.cleared();
  else day.timetable.after(day.chance.between(15, 30), () => pass(day, vehicle, 'CUSTOMS'));
}

async function act(
  day: Day,
  { declaration, gate }: CheckedVehicle,
  agency: Agency,
  what: string,
  body: object = {},
): Promise<void> {
  await as(day, officerOf(agency, gate), 'POST', `/clearances/${declaration}/checks/${agency}/${what}`, { body });
}

function officerOf(agency: Agency, gate: Gate): string {
  return Cast.staff(agency === 'GATE_FEE' ? 'CASHIER' : agency, gate);
}
