import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../clock/clock.js';
import { folded } from '../../domain/folded.js';
import type { Agency, Gate } from '../../domain/place.js';
import type { Principal } from '../../domain/roles.js';
import { EventStore } from '../../event-store/types.js';
import type { Page, PageQuery } from '../../http/paging.js';
import { allSettings, streamIn } from '../define-setting.js';
import { scopesOf } from '../setting-scope.js';
import { summaryOf, type SettingSummaryAnswer } from '../setting.answer.js';
import { settingPage, type SettingSort } from './setting-page.js';

/** Those that wait for the asker; those that he may change; those that are about to change. */
export const SETTING_SHOWS = ['TO_CONFIRM', 'MINE', 'CHANGING'] as const;
export type SettingShow = (typeof SETTING_SHOWS)[number];

export interface SettingFilter extends PageQuery {
  readonly gate?: Gate;
  readonly agency?: Agency;
  readonly show?: SettingShow;
  /** Words of title or description in any language, accents or not. */
  readonly text?: string;
  readonly sort?: SettingSort;
}

/** All settings of a gate with those of its agencies and of the province; of all gates when none is named. */
export class ListSettings extends Query<Page<SettingSummaryAnswer>> {
  constructor(
    readonly filter: SettingFilter,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(ListSettings)
export class ListSettingsHandler implements IQueryHandler<ListSettings> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Straight from the streams, which are loaded together, in one reading of the log: never stale. Throws `malformed-request`. */
  async execute({ filter, by }: ListSettings): Promise<Page<SettingSummaryAnswer>> {
    const now = this.clock.now();
    const { position } = await this.store.head();
    const wanted = allSettings().flatMap((setting) =>
      scopesOf(setting, filter.gate).map((scope) => ({ setting, scope })),
    );
    const all = await Promise.all(
      wanted.map(async (at) => {
        const { state } = await this.store.load(streamIn(at.setting, at.scope));
        return summaryOf(at, state, by, now);
      }),
    );
    const fitting = all.filter((setting) => fits(setting, filter));
    return { ...settingPage(fitting, filter), position, stale: false };
  }
}

function fits(setting: SettingSummaryAnswer, { agency, show, text = '' }: SettingFilter): boolean {
  if (agency !== undefined && setting.agency !== agency) return false;
  if (show !== undefined && !SHOWN[show](setting)) return false;
  const said = folded([...Object.values(setting.title), ...Object.values(setting.about)].join(' '));
  return folded(text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

const SHOWN: Readonly<Record<SettingShow, (setting: SettingSummaryAnswer) => boolean>> = {
  TO_CONFIRM: ({ waiting, mayConfirm }) => waiting > 0 && mayConfirm,
  MINE: ({ mayPropose }) => mayPropose,
  CHANGING: ({ next, waiting }) => next !== undefined || waiting > 0,
};
