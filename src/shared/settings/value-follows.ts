import { refuse } from '../http/http-problems.js';
import type { Setting } from './define-setting.js';
import type { SettingEvent } from './domain/setting-events.js';
import { inForce, type SettingState } from './domain/setting.js';

/** The events of a change, once its value may follow what holds before it. Throws `invalid-request` with every fault below `value`. */
export function following<E extends SettingEvent>(
  { follows }: Setting,
  state: SettingState,
  events: readonly E[],
): readonly E[] {
  for (const event of follows ? events : []) {
    if (event.type !== 'SettingProposed' && event.type !== 'SettingSet') continue;
    const { value, from } = event.data;
    const found = follows?.(value, inForce(state, new Date(from))) ?? [];
    if (found.length > 0)
      throw refuse(
        'invalid-request',
        {},
        found.map((fault) => ({ ...fault, path: `value.${fault.path}` })),
      );
  }
  return events;
}
