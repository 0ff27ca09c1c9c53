import type { Agency, Gate } from '../../domain/place.js';
import type { Role } from '../../domain/roles.js';

/** What every event of a setting says again. `change` is the id of one dated value, from proposal to end. */
export interface SettingTag {
  readonly setting: string;
  /** `HUU_NGHI`, `HUU_NGHI.CUSTOMS` or `PROVINCE`. */
  readonly scope: string;
  readonly gate?: Gate;
  readonly agency?: Agency;
  readonly change: string;
  /** Reference of the person, and the role in which he acted. */
  readonly by: string;
  readonly as: Role;
  readonly at: string;
}

/**
 * A figure or a rule that holds from an instant on. Stream `setting-<name>-<scope>`. Whoever follows the log needs
 * `SettingSet` and `SettingWithdrawn` alone. `from` is an ISO instant, never before `at`.
 */
export type SettingEvent =
  /** Waits for a second person. */
  | { type: 'SettingProposed'; data: SettingTag & { from: string; value: object } }
  /** Will hold from `from` on; `proposedBy` where a second person confirmed it. */
  | { type: 'SettingSet'; data: SettingTag & { from: string; value: object; proposedBy?: string } }
  | { type: 'SettingRefused'; data: SettingTag }
  /** A proposal, or a value that had not begun (`wasSet`), is taken back. */
  | { type: 'SettingWithdrawn'; data: SettingTag & { wasSet: boolean } };

const TYPES: Readonly<Record<SettingEvent['type'], true>> = {
  SettingProposed: true,
  SettingSet: true,
  SettingRefused: true,
  SettingWithdrawn: true,
};

export const SETTING_EVENT_TYPES = Object.keys(TYPES) as SettingEvent['type'][];
