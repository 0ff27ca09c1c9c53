import type { Setter } from './define-setting.js';

/** Who proposes an agency's rules: its head; for the fee, which is the board's, the supervisor. */
export const AGENCY_HEADS: readonly [Setter, ...Setter[]] = ['AGENCY_HEAD', 'SUPERVISOR'];

/** Who may be the second person: anyone else of that agency; for the fee cashier, accountant or another supervisor. */
export const OF_THE_AGENCY: readonly Setter[] = [
  'AGENCY_HEAD',
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'SUPERVISOR',
  'CASHIER',
  'ACCOUNTANT',
];
