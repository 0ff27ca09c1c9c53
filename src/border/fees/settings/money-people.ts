import type { Setter } from '../../../shared/settings/define-setting.js';

/** Who proposes what concerns money. */
export const ACCOUNTANTS: readonly [Setter, ...Setter[]] = ['ACCOUNTANT'];

/** Who approves it: another accountant, or a supervisor. */
export const APPROVERS: readonly Setter[] = ['ACCOUNTANT', 'SUPERVISOR'];
