import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../clock/clock.js';
import type { Principal } from '../../domain/roles.js';
import { EventStore } from '../../event-store/types.js';
import { streamIn } from '../define-setting.js';
import { settingAnswer, type SettingAnswer } from '../setting.answer.js';
import type { SettingAt } from '../setting-address.js';

/** One setting in one scope, as it stands in the log. */
export class SettingByName extends Query<SettingAnswer> {
  constructor(
    readonly at: SettingAt,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(SettingByName)
export class SettingByNameHandler implements IQueryHandler<SettingByName> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ at, by }: SettingByName): Promise<SettingAnswer> {
    const { state } = await this.store.load(streamIn(at.setting, at.scope));
    return settingAnswer(at, state, by, this.clock.now());
  }
}
