import { AGENCIES } from '../domain/place.js';
import type { SettingEvent } from './domain/setting-events.js';
import { inForce, type SettingState } from './domain/setting.js';
import { settingNamed, type Setting } from './define-setting.js';
import type { Scope } from './setting-scope.js';

/** The event types that change what holds: for those who fold settings as they follow the log. */
export const VALUE_EVENT_TYPES = ['SettingSet', 'SettingWithdrawn'] as const satisfies readonly SettingEvent['type'][];
export type SettingValueEvent = Extract<SettingEvent, { type: (typeof VALUE_EVENT_TYPES)[number] }>;

/** Settings as the log tells them up to some position, for dispatchers and replays. The same events give the same values. */
export class SettingsInMemory {
  private readonly states = new Map<string, SettingState>();

  /** Takes the events of any setting; those of settings that this version does not know pass by. */
  apply(event: SettingValueEvent): void {
    const { setting, scope } = event.data;
    const known = settingNamed(setting);
    if (!known) return;
    const key = `${setting} ${scope}`;
    const fold = known.foldIn(event.data);
    this.states.set(key, fold.evolve(this.states.get(key) ?? fold.initial, event));
  }

  /** The value in force at an instant; `scope` as in the events: `HUU_NGHI`, `HUU_NGHI.CUSTOMS`, `PROVINCE`. */
  inForce<T extends object>(setting: Setting<T>, scope: string, at: Date): T {
    return inForce(this.of(setting, scope), at);
  }

  /** All its values. */
  of<T extends object>(setting: Setting<T>, scope: string): SettingState<T> {
    return (
      (this.states.get(`${setting.name} ${scope}`) as SettingState<T> | undefined) ??
      setting.foldIn(agencyIn(scope)).initial
    );
  }
}

function agencyIn(scope: string): Pick<Scope, 'agency'> {
  const agency = AGENCIES.find((each) => scope.endsWith(`.${each}`));
  return agency ? { agency } : {};
}
