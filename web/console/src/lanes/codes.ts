/** The closed lists that a controller chooses from, as our API takes them. */
export const PAUSE_REASONS = ['BREAK', 'INCIDENT', 'FAR_SIDE', 'EQUIPMENT', 'ORDER'] as const;
export const CALL_REASONS = [
  'MACHINE_DOWN',
  'LANE_WOULD_STARVE',
  'SAFETY',
  'OFFICER_REQUEST',
  'FAR_SIDE_REQUEST',
] as const;
export const WITHDRAW_REASONS = [
  'CALLED_BY_MISTAKE',
  'LANE_BLOCKED',
  'INCIDENT',
  'BREAKDOWN',
  'FAR_SIDE',
  'ORDER',
] as const;
