import { refuse as refuseAtDoor } from '../http/http-problems.js';
import { settingNamed, type Setting } from './define-setting.js';
import { scopesOf, type Scope } from './setting-scope.js';

export interface SettingAt {
  readonly setting: Setting;
  readonly scope: Scope;
}

/** The setting and the scope that an address names. Throws `not-found`. */
export function settingAt(name: string, scopeId: string): SettingAt {
  const setting = settingNamed(name);
  const scope = setting && scopesOf(setting).find(({ id }) => id === scopeId);
  if (!setting || !scope) throw refuseAtDoor('not-found');
  return { setting, scope };
}
