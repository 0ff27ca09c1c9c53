import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { lapse, requireOwn, type Act, type FleetEvents, type FleetOwner } from './fleet-act.js';
import type { PlateHolding } from './plate-holding.js';
import type { PlateEvent } from './vehicle-events.js';
import { refuse } from './vehicle-problems.js';
import type { VehicleRecord } from './vehicle-record.js';

/** For so long after a refusal the same firm cannot ask the same holder again. */
export interface FleetRules {
  readonly peaceHours: number;
}

/** What holds until something else is set. */
export const PUBLISHED_FLEET_RULES: FleetRules = { peaceHours: 24 };

/**
 * A firm asks the firm in whose fleet a plate stands. `asked` refers to the sealed spelling of the plate.
 * Throws `plate-in-no-fleet`, `plate-in-own-fleet`, `consent-already-asked`, `consent-refused-lately`.
 */
export function askConsent(
  { holder, asks, refused }: PlateHolding,
  { plate, request, asked }: { readonly plate: string; readonly request: string; readonly asked: string },
  { firm, company }: FleetOwner,
  act: Act,
  { peaceHours }: FleetRules = PUBLISHED_FLEET_RULES,
): readonly PlateEvent[] {
  if (!holder) throw refuse('plate-in-no-fleet');
  if (holder.firm === firm) throw refuse('plate-in-own-fleet');
  if (asks.some((each) => each.firm === firm)) throw refuse('consent-already-asked');
  const last = refused[firm];
  if (last && new Date(act.at) < plusMinutes(new Date(last), peaceHours * 60))
    throw refuse('consent-refused-lately', { hours: peaceHours });
  const { vehicle, firm: held } = holder;
  return [{ type: 'ConsentAsked', data: { plate, vehicle, request, firm, company, holder: held, asked, ...act } }];
}

/** The firm that asked takes its request back. Throws `consent-not-waiting`. */
export function withdrawAsk(
  { holder, asks }: PlateHolding,
  plate: string,
  request: string,
  owner: string | undefined,
  act: Act,
): readonly PlateEvent[] {
  const ask = asks.find((each) => each.request === request && each.firm === owner);
  if (!holder || !ask) throw refuse('consent-not-waiting');
  const { vehicle, firm: held } = holder;
  return [{ type: 'ConsentWithdrawn', data: { plate, vehicle, request, firm: ask.firm, holder: held, ...act } }];
}

/**
 * The holding firm answers: consent hands the vehicle over to the firm that asked, and whoever else asked is told that
 * nothing waits any more. Throws `not-found` (another firm's vehicle), `consent-not-waiting`.
 */
export function answerConsent(
  record: VehicleRecord,
  holding: PlateHolding,
  owner: string | undefined,
  request: string,
  consents: boolean,
  act: Act,
): FleetEvents {
  const { vehicle, kind, plate, details, firm: holder } = requireOwn(record, owner);
  const ask = holding.asks.find((each) => each.request === request);
  if (!ask) throw refuse('consent-not-waiting');
  const { firm, company } = ask;
  const answered = { plate, vehicle, request, firm, holder, ...act };
  if (!consents) return { record: [], plate: [{ type: 'ConsentRefused', data: answered }] };
  return {
    record: [
      {
        type: 'VehicleHandedOver',
        data: { vehicle, kind, from: holder, firm, plate, details, request, ...act },
      },
    ],
    plate: [
      { type: 'ConsentGiven', data: answered },
      ...lapse(holding, plate, vehicle, holder, act.at, request),
      { type: 'PlateTaken', data: { plate, vehicle, firm, company, at: act.at } },
    ],
  };
}
