import { AGENCIES, type Gate } from '../../../shared/domain/place.js';

/** Who hands over to whom: the officers of an agency at a gate, or its lane controllers. */
export const DESKS = [...AGENCIES, 'LANES'] as const;
export type Desk = (typeof DESKS)[number];

/** A check that is begun or held. Persons and declarations are references. */
export interface OpenCheck {
  readonly declaration: string;
  readonly since: string;
  readonly by?: string;
  readonly legalReason?: string;
  readonly publicReason?: string;
}

export interface HandCall {
  readonly ticket: string;
  readonly lane: string;
  readonly at: string;
  readonly reason?: string;
}

export interface UnconfirmedCall {
  readonly call: string;
  readonly code: string;
  readonly lane: string;
  readonly ground: string;
  readonly confirmBy: string;
}

/** What is open at a desk, as the log says up to `asOf`. */
export interface OpenItems {
  readonly asOf: number;
  readonly started: readonly OpenCheck[];
  readonly held: readonly OpenCheck[];
  readonly calledByHand: readonly HandCall[];
  readonly outOfTurn: readonly UnconfirmedCall[];
}

/** Stream `hand-over-<id>`. The next in charge signs what the last one prepared. */
export type HandOverEvent =
  | {
      type: 'HandOverPrepared';
      data: {
        handOver: string;
        gate: Gate;
        desk: Desk;
        by: string;
        at: string;
        open: OpenItems;
        /** Refers to a sealed text. */
        note?: string;
      };
    }
  | {
      type: 'HandOverSigned';
      data: {
        handOver: string;
        gate: Gate;
        desk: Desk;
        by: string;
        /** Who prepared it: his started checks are the signer's from now on. */
        from: string;
        at: string;
        /** Declarations whose checks `from` had begun. */
        claims: readonly string[];
      };
    }
  | { type: 'HandOverWithdrawn'; data: { handOver: string; gate: Gate; desk: Desk; by: string; at: string } };

const TYPES: Record<HandOverEvent['type'], true> = {
  HandOverPrepared: true,
  HandOverSigned: true,
  HandOverWithdrawn: true,
};

export const HAND_OVER_EVENT_TYPES = Object.keys(TYPES) as HandOverEvent['type'][];
