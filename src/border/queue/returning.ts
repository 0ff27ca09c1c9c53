import { inForce, type SettingState } from '../../shared/settings/domain/setting.js';
import type { DrawRules } from './domain/draw-rules.js';
import type { Returning } from './domain/slot-return.js';

/** When a place is given back, with the rules of its gate by which it finds somebody. */
export function returningAt(rules: SettingState<DrawRules>, at: Date): Returning {
  return { at, rules: inForce(rules, at) };
}
