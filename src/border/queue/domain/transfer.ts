import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import { refuse } from './transfer-problems.js';
import type { TransferAsker } from './transfer-rules.js';

/** Why a vehicle goes on at another gate. */
export const TRANSFER_REASONS = [
  'WRONG_GATE',
  'GATE_CLOSED',
  'GATE_CONGESTED',
  'GOODS_NOT_TAKEN',
  'FIRM_ASKED',
  'OFFICER_ORDER',
] as const;
export type TransferReason = (typeof TRANSFER_REASONS)[number];

export const TRANSFER_REFUSALS = ['NO_ROOM', 'GATE_CLOSED', 'GOODS_NOT_TAKEN', 'NOT_JUSTIFIED'] as const;
export type TransferRefusal = (typeof TRANSFER_REFUSALS)[number];

export interface TransferTag {
  readonly transfer: string;
  readonly declaration: string;
  readonly from: Gate;
  readonly to: Gate;
  readonly at: string;
}

export interface TransferWanted extends TransferTag {
  readonly route: string;
  readonly reason: TransferReason;
  /** As whom it was asked for; `SENT`: by whoever decides at the gate that the vehicle leaves. */
  readonly asker: TransferAsker | 'SENT';
}

/** Stream `transfer-<declaration>`: the transfers of a vehicle from gate to gate, one after the other. */
export type TransferEvent =
  | { type: 'TransferAsked'; data: TransferWanted }
  | { type: 'TransferRefused'; data: TransferTag & { reason: TransferRefusal } }
  | { type: 'TransferWithdrawn'; data: TransferTag }
  /** Written with what it does to declaration, ticket and clearance. `code` and `was`: none without a ticket. */
  | {
      type: 'TransferMade';
      data: TransferWanted & { code?: string; was?: string; keptMinutes?: number; booking?: 'KEPT' | 'GIVEN_BACK' };
    };

/** What was asked for and waits for an answer. */
export type Transfer = TransferWanted | undefined;

export const transferFold: Fold<Transfer, TransferEvent> = {
  initial: undefined,
  evolve: (_, event) => (event.type === 'TransferAsked' ? event.data : undefined),
};

/** Throws `transfer-already-asked`. */
export function askTransfer(asked: Transfer, wanted: TransferWanted): TransferEvent[] {
  if (asked) throw refuse('transfer-already-asked', { gate: asked.to });
  return [{ type: 'TransferAsked', data: wanted }];
}

/** What waits for an answer. Throws `transfer-not-asked`. */
export function requireAsked(asked: Transfer): TransferWanted {
  if (!asked) throw refuse('transfer-not-asked');
  return asked;
}

/** Throws `transfer-not-asked`. */
export function refuseTransfer(asked: Transfer, reason: TransferRefusal, at: string): TransferEvent[] {
  return [{ type: 'TransferRefused', data: { ...tagOf(requireAsked(asked)), reason, at } }];
}

/** Throws `transfer-not-asked`. */
export function withdrawTransfer(asked: Transfer, at: string): TransferEvent[] {
  return [{ type: 'TransferWithdrawn', data: { ...tagOf(requireAsked(asked)), at } }];
}

function tagOf({ transfer, declaration, from, to, at }: TransferWanted): TransferTag {
  return { transfer, declaration, from, to, at };
}
