import type { Agency, CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { RequiredCheck } from './required-checks.js';
import type { FoundEvent } from './found-events.js';

export const CHECK_STATUSES = ['WAITING', 'IN_PROGRESS', 'PASSED', 'FAILED', 'ON_HOLD', 'WAIVED'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];
export const CLEARANCE_STATUSES = ['OPEN', 'CLEARED', 'TURNED_BACK', 'SENT_TO_OTHER_GATE', 'ENDED'] as const;
export type ClearanceStatus = (typeof CLEARANCE_STATUSES)[number];

/** Another tractor, trailer, driver, seal or gate. */
export interface ChangeSeen {
  readonly what: string;
  readonly reason: string;
}

/** Stream `clearance-<declaration>`: opened by a reaction when the declaration is accepted. Free texts are references to sealed facts. */
export type ClearanceEvent =
  | {
      type: 'ClearanceOpened';
      data: {
        declaration: string;
        gate: Gate;
        route: string;
        direction: Direction;
        cargo: CargoKind;
        firm: string;
        revision: number;
        vehicleCount: number;
        /** First 11 digits of the customs declarations that were allocated to the vehicle. */
        customs?: readonly string[];
        at: string;
        checks: readonly RequiredCheck[];
        /** Agencies that would check it and are not followed at this gate. */
        notTracked?: readonly Agency[];
        /** Of a way back: the export that the far side refused. */
        refusedFrom?: string;
      };
    }
  /**
   * The declaration was corrected: only the checks that used a changed field are open again (`agencies`), and those that
   * the new content asks for. `checks` is all that is required now; what the log said of gate and cargo before is replaced.
   */
  | {
      type: 'ChecksReopened';
      data: {
        declaration: string;
        gate: Gate;
        route: string;
        cargo: CargoKind;
        vehicleCount: number;
        customs?: readonly string[];
        revision: number;
        agencies: readonly Agency[];
        /** Agencies that had found the papers in order: they look at them again. */
        papersAgain?: readonly Agency[];
        checks: readonly RequiredCheck[];
        /** What was changed on the way, and why. */
        change?: ChangeSeen;
        notTracked?: readonly Agency[];
        at: string;
      };
    }
  | { type: 'CheckStarted'; data: { declaration: string; gate: Gate; agency: Agency; at: string } }
  | {
      type: 'CheckPassed';
      data: {
        declaration: string;
        gate: Gate;
        agency: Agency;
        revision: number;
        at: string;
        receipt?: string;
        recorded?: RecordedFrom;
      };
    }
  | {
      type: 'CheckFailed';
      data: {
        declaration: string;
        gate: Gate;
        agency: Agency;
        revision: number;
        at: string;
        reason: string;
        note?: string;
        recorded?: RecordedFrom;
      };
    }
  | {
      type: 'CheckHeld';
      data: {
        declaration: string;
        gate: Gate;
        agency: Agency;
        at: string;
        legalReason: string;
        publicReason: string;
        note?: string;
        /** First 11 digits of the customs declaration whose stop order holds it. */
        stop?: string;
        recorded?: RecordedFrom;
      };
    }
  | {
      type: 'HoldLifted';
      data: { declaration: string; gate: Gate; agency: Agency; at: string; recorded?: RecordedFrom };
    }
  | { type: 'CheckWaived'; data: { declaration: string; gate: Gate; agency: Agency; rule: string; at: string } }
  | {
      type: 'CheckRevoked';
      data: {
        declaration: string;
        gate: Gate;
        agency: Agency;
        at: string;
        reason: string;
        note?: string;
        recorded?: RecordedFrom;
      };
    }
  | { type: 'VehicleCleared'; data: ReportedFact & { revision: number } }
  /** A revocation took the clearance back before the crossing. */
  | { type: 'ClearanceFellBack'; data: ReportedFact & { agency: Agency } }
  | { type: 'BorderCrossed'; data: ReportedFact }
  | { type: 'LeftSupervision'; data: ReportedFact }
  | { type: 'TurnedBack'; data: ReportedFact & { reason: string } }
  /** Over the line it was refused and came back: `trip` is the declaration of its way back; `emptied`: without its goods. */
  | { type: 'ReturnedByFarSide'; data: ReportedFact & { reason: string; trip: string; emptied?: true } }
  /**
   * `goesOn`: its declaration goes on at that gate, and this clearance with it; missing: it ended here. `unseen`: it had
   * not been seen at this gate, which therefore does not count it as sent.
   */
  | { type: 'SentToOtherGate'; data: ReportedFact & { to: Gate; goesOn?: true; unseen?: true } }
  | {
      type: 'GoodsTransshipped';
      data: ReportedFact & {
        onto: readonly {
          /** HMAC of country and plate; `plate` refers to the sealed plate. */
          readonly vehicle: string;
          readonly plate: string;
          readonly container?: string;
          readonly seal?: string;
          readonly grams: number;
        }[];
      };
    }
  /** The emptied foreign vehicle goes home: an event of its own. */
  | { type: 'EmptyVehicleLeft'; data: ReportedFact }
  /** The declaration ended before the vehicle did: withdrawn, expired, rejected. */
  | { type: 'ClearanceClosed'; data: { declaration: string; gate: Gate; at: string } }
  | FoundEvent;

/** A decision that no officer took here: the board from the agency's paper, the agency's system, customs' records, a paid fee. */
export interface RecordedFrom {
  readonly source: 'BOARD' | 'AGENCY_SYSTEM' | 'CUSTOMS_RECORDS' | 'PAYMENT';
  /** Number of the agency's paper, or its system's own. */
  readonly paper?: string;
}

/** A receipt pays for one declaration. Stream `receipt-<GATE>-<number>`. */
export type ReceiptEvent =
  | {
      type: 'ReceiptUsed';
      data: {
        gate: Gate;
        receipt: string;
        declaration: string;
        at: string;
        /** Of a receipt of our own: it stays with its trip, whatever becomes of the pass. */
        issued?: true;
      };
    }
  /** The cashier's pass was taken back: the receipt may be used again. */
  | { type: 'ReceiptReleased'; data: { gate: Gate; receipt: string; declaration: string; at: string } };

/** What the daily report needs of each fact. `at` is when it happened, not when it was learned. */
export interface ReportedFact {
  readonly declaration: string;
  readonly gate: Gate;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly vehicleCount: number;
  /** Of what the far side sent back: no import that counts. */
  readonly wayBack?: true;
  readonly at: string;
}

const TYPES: Record<ClearanceEvent['type'], true> = {
  ClearanceOpened: true,
  ChecksReopened: true,
  CheckStarted: true,
  CheckPassed: true,
  CheckFailed: true,
  CheckHeld: true,
  HoldLifted: true,
  CheckWaived: true,
  CheckRevoked: true,
  VehicleCleared: true,
  ClearanceFellBack: true,
  BorderCrossed: true,
  LeftSupervision: true,
  TurnedBack: true,
  SentToOtherGate: true,
  ReturnedByFarSide: true,
  GoodsTransshipped: true,
  EmptyVehicleLeft: true,
  ClearanceClosed: true,
  ValueFound: true,
  IdentityConfirmed: true,
  CorrectionNoted: true,
  PapersInOrder: true,
};

/** Every type of a clearance's stream. */
export const CLEARANCE_EVENT_TYPES = Object.keys(TYPES) as ClearanceEvent['type'][];
export const RECEIPT_EVENT_TYPES = [
  'ReceiptUsed',
  'ReceiptReleased',
] as const satisfies readonly ReceiptEvent['type'][];
