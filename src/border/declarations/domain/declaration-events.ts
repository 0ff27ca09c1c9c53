import type { CargoKind, Direction, Gate, QueueClass } from '../../../shared/domain/place.js';
import type { Parameters } from '../../../shared/domain/problem.js';
import type { Role } from '../../../shared/domain/roles.js';
import type { AttachmentKind } from './attachment-kinds.js';
import type { ChangeTold } from './change-told.js';
import type { Missing } from './missing.js';
import type { VehiclePaper } from './paper-kinds.js';
import type { FirmOfPart, Part } from './part.js';

export const REGIMES = ['NORMAL', 'TEMPORARY_IMPORT_REEXPORT', 'TRANSIT', 'BONDED', 'TRANSSHIP'] as const;
export type Regime = (typeof REGIMES)[number];
export type Channel = 'GREEN' | 'YELLOW' | 'RED';

/** The last day (`yyyy-mm-dd`, Hanoi) on which a paper of a vehicle holds. */
export interface PaperEnd {
  readonly paper: VehiclePaper;
  readonly expires: string;
}

/** What the log may say of a declaration: no plates, names, documents, tax codes or free text. `content` is the sealed rest. */
export interface DeclaredFacts {
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly regime: Regime;
  readonly twoWay: boolean;
  /** The far side refused that export: this is its way back, made at the gate. */
  readonly refusedFrom?: string;
  /** Of a return: the declaration of the first trip. */
  readonly returnOf?: string;
  /** Not registered here: how long it stays is watched. Missing: written before that was told. */
  readonly foreign?: boolean;
  /** ISO instants. */
  readonly plannedFrom: string;
  readonly plannedTo: string;
  /** Hours after `plannedTo` at which it ends unused, by the gate's rule of then. Missing: 24. */
  readonly expiresAfterHours?: number;
  /** HMAC of country and normalised plate. */
  readonly vehicle: string;
  readonly trailer?: string;
  /** HMACs of chassis numbers: new vehicles under their own power, each one declared by itself. */
  readonly chassis?: readonly string[];
  readonly vehicleCount: number;
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  /** When proven-perishable goods spoil (quarantine certificate's end), ISO. */
  readonly perishableDeadline?: string;
  readonly goods: readonly {
    readonly hs: string;
    readonly grams: number;
    readonly packages: number;
    readonly un?: string;
  }[];
  readonly containers: readonly { readonly number: string; readonly seals: readonly string[] }[];
  readonly customsDeclarations: readonly string[];
  readonly channel?: Channel;
  readonly drivers: number;
  /** When papers of the vehicle end: of each kind the latest. Missing: none was told, or written before that was. */
  readonly paperEnds?: readonly PaperEnd[];
  /** How many days before their end the firms are told, and once more, by the gate's rule of then. Missing: 30 and 7. */
  readonly paperNotices?: readonly [first: number, last: number];
  /** Firms by reference. As long as no carrier is told, the declarer; of a walk-in its vehicle. */
  readonly owner?: string;
  readonly carrier: string;
  /** Other firms that are known here, by the part that the declarer named them for. */
  readonly partyFirms?: FirmOfPart;
  /** What is not told yet, by the step that needs it; left out: nothing. */
  readonly missing?: readonly Missing[];
  /** Codes of warnings that the declarer was shown. */
  readonly warnings: readonly { readonly path: string; readonly code: string; readonly parameters?: Parameters }[];
}

/** Stream `declaration-<id>`. `revision` counts contents: 1 at submission, one more with each correction. */
export type DeclarationEvent =
  | {
      type: 'DeclarationSubmitted';
      data: { declaration: string; firm: string; content: string; at: string; facts: DeclaredFacts; role?: Role };
    }
  | {
      type: 'DeclarationAccepted';
      data: {
        declaration: string;
        gate: Gate;
        at: string;
        by: 'RULE' | 'OFFICER';
        rule?: string;
        revision: number;
        firm: string;
        facts: DeclaredFacts;
        role?: Role;
      };
    }
  | {
      type: 'DeclarationSentBack';
      data: {
        declaration: string;
        gate: Gate;
        at: string;
        fields: readonly { path: string; code: string }[];
        note?: string;
        role?: Role;
      };
    }
  | {
      type: 'DeclarationRejected';
      data: { declaration: string; gate: Gate; at: string; reason: string; note?: string; role?: Role };
    }
  | {
      type: 'DeclarationCorrected';
      data: {
        declaration: string;
        gate: Gate;
        at: string;
        revision: number;
        content: string;
        facts: DeclaredFacts;
        /** Paths that changed, e.g. `goods.0.hs`; values stand in the sealed contents. */
        changed: readonly string[];
        /** Whether it was accepted before and stays so. */
        accepted: boolean;
        /** Told as a change of one thing on the way, with its reason: it says itself which checks reopen. */
        change?: ChangeTold;
        role?: Role;
      };
    }
  /**
   * `why` stands when it was not the declarer: the vehicle was turned back or sent to another gate, or the trip `first`
   * from which it was the return has ended without it.
   */
  | {
      type: 'DeclarationWithdrawn';
      data: {
        declaration: string;
        gate: Gate;
        at: string;
        why?: 'TURNED_BACK' | 'SENT_TO_OTHER_GATE' | 'FIRST_TRIP_ENDED';
        first?: string;
        role?: Role;
      };
    }
  /** It was due, but the vehicle stood in the queue or the route was closed: it is looked at again at `until`. */
  | { type: 'DeclarationKeptOpen'; data: { declaration: string; gate: Gate; at: string; until: string } }
  /** The first of two linked trips crossed: this return may be called. `facts`: what the log says of it from now on. */
  | {
      type: 'FirstTripCrossed';
      data: { declaration: string; gate: Gate; at: string; first: string; facts: DeclaredFacts };
    }
  | { type: 'DeclarationExpired'; data: { declaration: string; gate: Gate; at: string } }
  | { type: 'DeclarationFulfilled'; data: { declaration: string; gate: Gate; at: string } }
  /** The declarer asked a firm to take a part, by a link that holds until `until`. */
  | {
      type: 'PartInvited';
      data: { declaration: string; gate: Gate; at: string; part: Part; invitation: string; until: string; role?: Role };
    }
  | {
      type: 'PartTaken';
      data: {
        declaration: string;
        gate: Gate;
        at: string;
        part: Part;
        firm: string;
        /** `WALK_IN`: with all other parts, by the link of a walk-in. */
        via: 'NAMED' | 'INVITATION' | 'WALK_IN';
        role?: Role;
      };
    }
  /** A photo or PDF was handed in; its content is sealed under `file`. `missing`: what is left of it, when it settles something. */
  | {
      type: 'FileAttached';
      data: {
        declaration: string;
        gate: Gate;
        at: string;
        file: string;
        kind: AttachmentKind;
        mediaType: string;
        bytes: number;
        /** SHA-256, hex. */
        digest: string;
        missing?: readonly Missing[];
        role?: Role;
      };
    }
  | {
      type: 'PartGivenBack';
      data: { declaration: string; gate: Gate; at: string; part: Part; firm: string; role?: Role };
    }
  /** Its end lies so far back that the plates of it are no longer searched for in clear text. */
  | { type: 'PlatesForgotten'; data: { declaration: string; gate: Gate; at: string } };

/** One open declaration per vehicle and direction. Stream `vehicle-<hmac>-<EXPORT|IMPORT>`. */
export type VehicleClaimEvent =
  | { type: 'VehicleClaimed'; data: { vehicle: string; direction: Direction; declaration: string } }
  | { type: 'VehicleFreed'; data: { vehicle: string; direction: Direction; declaration: string } };

export const DECLARATION_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'NEEDS_CORRECTION',
  'REJECTED',
  'FULFILLED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type DeclarationStatus = (typeof DECLARATION_STATUSES)[number];
