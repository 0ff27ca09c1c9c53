import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../clock/clock.js';
import type { Gate } from '../../domain/place.js';
import type { Principal } from '../../domain/roles.js';
import { EventStore } from '../../event-store/types.js';
import { allSettings, streamIn } from '../define-setting.js';
import { scopesOf } from '../setting-scope.js';
import { summaryOf, type SettingSummaryAnswer } from '../setting.answer.js';

/** All settings of a gate with those of its agencies and of the province; of all gates when none is named. */
export class ListSettings extends Query<readonly SettingSummaryAnswer[]> {
  constructor(
    readonly gate: Gate | undefined,
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

  /** The streams are loaded together, in one reading of the log. */
  async execute({ gate, by }: ListSettings): Promise<readonly SettingSummaryAnswer[]> {
    const now = this.clock.now();
    const wanted = allSettings().flatMap((setting) => scopesOf(setting, gate).map((scope) => ({ setting, scope })));
    return Promise.all(
      wanted.map(async (at) => {
        const { state } = await this.store.load(streamIn(at.setting, at.scope));
        return summaryOf(at, state, by, now);
      }),
    );
  }
}
