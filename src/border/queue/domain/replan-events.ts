import type { Direction, Gate } from '../../../shared/domain/place.js';

/** Why a booking was not moved, or not moved back. */
export const REPLAN_REASONS = ['NO_PLACE', 'CHANGED_MEANWHILE', 'PLACE_TAKEN', 'STILL_CLOSED', 'HOUR_OVER'] as const;
export type ReplanReason = (typeof REPLAN_REASONS)[number];

interface OfReplan {
  /** The closure that moves them. */
  readonly closure: string;
  readonly gate: Gate;
  readonly at: string;
}

/** A slot with its hour (ISO). */
export interface PlaceOfReplan {
  readonly slot: string;
  readonly hour: string;
}

/** How a closure moves the bookings that it touches. Stream `replan-<closure>`; one fact for each ticket. */
export type ReplanEvent =
  /** `tickets`: all that it touches, in their order. `from`, `to`: the closed time; no `to`: nobody knows its end. */
  | {
      type: 'ReplanOrdered';
      data: OfReplan & {
        route: string;
        directions: readonly Direction[];
        from: string;
        to?: string;
        tickets: readonly string[];
        /** What it touches that has no vehicles yet, in its order: moved after the tickets. */
        blocks?: readonly { readonly block: string; readonly slot: string }[];
      };
    }
  /** Somebody asks for what is left of it: it goes on where it stopped. */
  | { type: 'ReplanResumed'; data: OfReplan }
  /** `moved`: where from and to; else `why` it stays where it is. */
  | {
      type: 'TicketReplanned';
      data: OfReplan & {
        ticket: string;
        moved?: { readonly from: PlaceOfReplan; readonly to: PlaceOfReplan };
        why?: ReplanReason;
      };
    }
  /** `moved`: what was left of a block, so many places; else `why` it stays where it is, until it lapses. */
  | {
      type: 'BlockReplanned';
      data: OfReplan & {
        block: string;
        moved?: { readonly from: PlaceOfReplan; readonly to: PlaceOfReplan; readonly places: number };
        why?: ReplanReason;
      };
    }
  | { type: 'ReplanUndoOrdered'; data: OfReplan }
  /** `why`: it could not be moved back. */
  | { type: 'TicketReplanUndone'; data: OfReplan & { ticket: string; why?: ReplanReason } }
  | { type: 'BlockReplanUndone'; data: OfReplan & { block: string; why?: ReplanReason } };
