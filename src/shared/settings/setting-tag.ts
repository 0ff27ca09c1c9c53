import type { Role } from '../domain/roles.js';
import type { CommandContext } from '../event-store/types.js';
import type { SettingTag } from './domain/setting-events.js';
import type { SettingAt } from './setting-address.js';

/** What an event of a change says of the setting, of who acts and when. */
export function tagOf(
  { setting, scope }: SettingAt,
  change: string,
  as: Role,
  { by, now }: CommandContext,
): SettingTag {
  const { id, ...place } = scope;
  return { setting: setting.name, scope: id, ...place, change, by: by.id, as, at: now.toISOString() };
}
