import type { Direction, Gate, QueueClass } from '../../../shared/domain/place.js';

/** The hour that somebody waits for. */
export interface DrawnHour {
  readonly slot: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  /** ISO start of the hour. */
  readonly hour: string;
}

/** Who waits for a place of an hour that others give back. Stream `draw-entries-<slot>`; `entry` is its public code. */
export type DrawEntryEvent =
  | {
      type: 'DrawEntered';
      data: DrawnHour & {
        entry: string;
        declaration: string;
        ticket: string;
        firm: string;
        carrier: string;
        at: string;
      };
    }
  | {
      type: 'DrawLeft';
      data: { slot: string; gate: Gate; entry: string; declaration: string; why: 'LEFT' | 'WON'; at: string };
    };

/** A declaration waits for one hour at a time. Stream `draw-claim-<declaration>`. */
export type DrawClaimEvent =
  | { type: 'DrawClaimed'; data: { declaration: string; entry: string; slot: string; hour: string } }
  | { type: 'DrawClaimFreed'; data: { declaration: string; entry: string; slot: string } };

export const ABORT_REASONS = ['NO_ENTRANTS', 'FIRST_COME', 'ROUTE_CLOSED', 'SEED_LOST'] as const;
export type AbortReason = (typeof ABORT_REASONS)[number];

/** What became of an entrant, in the order of the lots. `why`: the code of the refusal that passed it over. */
export interface DrawOutcome {
  readonly entry: string;
  readonly lot: string;
  readonly outcome: 'WON' | 'PASSED_OVER' | 'LOST';
  readonly why?: string;
}

/** Places of an hour drawn by lot (docs/draws.md). Stream `draw-<draw>`. */
export type DrawEvent =
  | {
      type: 'DrawCommitted';
      data: DrawnHour & {
        draw: string;
        places: number;
        /** In the order of their codes. */
        entrants: readonly string[];
        /** SHA-256 in hex of draw, seed and entrants. */
        commitment: string;
        at: string;
        revealAt: string;
      };
    }
  /** Nobody had written anything since the commitment: this is the event whose hash is mixed in. */
  | { type: 'DrawWitnessed'; data: { draw: string; gate: Gate; at: string } }
  | {
      type: 'DrawRevealed';
      data: DrawnHour & {
        draw: string;
        seed: string;
        /** Position of the commitment; `mix` is the hash of the event after it. */
        committedPosition: number;
        mix: string;
        outcomes: readonly DrawOutcome[];
        at: string;
      };
    }
  | { type: 'DrawAborted'; data: DrawnHour & { draw: string; places: number; why: AbortReason; at: string } };
