/** Why a controller calls by hand, and why a call is taken back. */
export const CALL_REASONS = [
  'MACHINE_DOWN',
  'LANE_WOULD_STARVE',
  'SAFETY',
  'OFFICER_REQUEST',
  'FAR_SIDE_REQUEST',
] as const;
export type CallReason = (typeof CALL_REASONS)[number];

export const WITHDRAW_REASONS = [
  'CALLED_BY_MISTAKE',
  'LANE_BLOCKED',
  'INCIDENT',
  'BREAKDOWN',
  'FAR_SIDE',
  'ORDER',
] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];
