import type { CargoKind, Direction, Gate, QueueClass } from '../../../shared/domain/place.js';

export const REGIMES = ['NORMAL', 'TEMPORARY_IMPORT_REEXPORT', 'TRANSIT', 'BONDED', 'TRANSSHIP'] as const;
export type Regime = (typeof REGIMES)[number];
export type Channel = 'GREEN' | 'YELLOW' | 'RED';

/** What the log may say of a declaration: no plates, names, documents, tax codes or free text. `content` is the sealed rest. */
export interface DeclaredFacts {
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly regime: Regime;
  readonly twoWay: boolean;
  /** ISO instants. */
  readonly plannedFrom: string;
  readonly plannedTo: string;
  /** HMAC of country and normalised plate. */
  readonly vehicle: string;
  readonly trailer?: string;
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
  /** Firms by reference. */
  readonly owner?: string;
  readonly carrier: string;
  /** Codes of warnings that the declarer was shown. */
  readonly warnings: readonly { readonly path: string; readonly code: string }[];
}

/** Stream `declaration-<id>`. `revision` counts contents: 1 at submission, one more with each correction. */
export type DeclarationEvent =
  | {
      type: 'DeclarationSubmitted';
      data: { declaration: string; firm: string; content: string; at: string; facts: DeclaredFacts };
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
      };
    }
  | {
      type: 'DeclarationRejected';
      data: { declaration: string; gate: Gate; at: string; reason: string; note?: string };
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
      };
    }
  | { type: 'DeclarationWithdrawn'; data: { declaration: string; gate: Gate; at: string } }
  | { type: 'DeclarationExpired'; data: { declaration: string; gate: Gate; at: string } }
  | { type: 'DeclarationFulfilled'; data: { declaration: string; gate: Gate; at: string } };

/** One open declaration per vehicle and direction. Stream `vehicle-<hmac>-<EXPORT|IMPORT>`. */
export type VehicleClaimEvent =
  | { type: 'VehicleClaimed'; data: { vehicle: string; direction: Direction; declaration: string } }
  | { type: 'VehicleFreed'; data: { vehicle: string; direction: Direction; declaration: string } };

export type DeclarationStatus =
  'SUBMITTED' | 'ACCEPTED' | 'NEEDS_CORRECTION' | 'REJECTED' | 'FULFILLED' | 'WITHDRAWN' | 'EXPIRED';
