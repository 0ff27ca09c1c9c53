import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';

/** Who may ask that a vehicle goes on at another gate. */
export const TRANSFER_ASKERS = ['FIRM', 'CLERK', 'OFFICER', 'BOARD'] as const;
export type TransferAsker = (typeof TRANSFER_ASKERS)[number];

/** When the supervisor of the gate that takes the vehicle must agree. */
export const TRANSFER_AGREEMENTS = ['NEVER', 'WITH_WAITING_TIME', 'ALWAYS'] as const;
export type TransferAgreement = (typeof TRANSFER_AGREEMENTS)[number];

/** By what rule a gate takes vehicles from others. */
export interface TransferRules {
  /** So much of the waiting time is kept, in whole per cent … */
  readonly keptSharePercent: number;
  /** … but at most so many hours. */
  readonly keptAtMostHours: number;
  /** Checked in later than so many hours after the transfer, nothing is kept. */
  readonly arriveWithinHours: number;
  readonly askedBy: readonly TransferAsker[];
  readonly agreement: TransferAgreement;
}

/** What holds at a gate that has set nothing. */
export const PUBLISHED_TRANSFER_RULES: TransferRules = {
  keptSharePercent: 100,
  keptAtMostHours: 12,
  arriveWithinHours: 6,
  askedBy: TRANSFER_ASKERS,
  agreement: 'WITH_WAITING_TIME',
};

/** As whom somebody asks; undefined for whoever has no say. */
export function askerOf({ firm, roles }: Principal): TransferAsker | undefined {
  if (firm !== undefined) return 'FIRM';
  if (roles.includes('SUPERVISOR')) return 'BOARD';
  if (roles.includes('BORDER_GUARD')) return 'OFFICER';
  return roles.includes('GATE_CLERK') ? 'CLERK' : undefined;
}

/** Whether a transfer waits for the supervisor of the gate that takes the vehicle; who is that supervisor agrees by asking. */
export function needsAgreement(
  { agreement }: TransferRules,
  { waits, by, to }: { readonly waits: boolean; readonly by: Principal; readonly to: Gate },
): boolean {
  if (by.roles.includes('SUPERVISOR') && by.gate === to) return false;
  return agreement === 'ALWAYS' || (agreement === 'WITH_WAITING_TIME' && waits);
}
