import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../clock/clock.js';
import { EventStore } from '../../event-store/types.js';
import { streamIn } from '../define-setting.js';
import { differences, type Difference } from '../domain/differences.js';
import { refuse } from '../domain/setting-problems.js';
import { coming, inForce } from '../domain/setting.js';
import type { SettingAt } from '../setting-address.js';
import { SettingPreviews, type Touched } from '../setting-previews.js';
import { valueOfBody } from '../value-of-body.js';

export interface ChangePreviewed {
  readonly from: string;
  /** When a value that is set already takes over. */
  readonly until?: string;
  readonly before: object;
  readonly value: object;
  readonly differences: readonly Difference[];
  readonly touches: readonly Touched[];
}

/** What a change would do, before it is made. Writes nothing. */
export class PreviewChange extends Query<ChangePreviewed> {
  constructor(
    readonly at: SettingAt,
    readonly value: object,
    readonly from: Date | undefined,
  ) {
    super();
  }
}

@QueryHandler(PreviewChange)
export class PreviewChangeHandler implements IQueryHandler<PreviewChange> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly previews: SettingPreviews,
  ) {}

  /** Throws `invalid-request`, `setting-from-past`. */
  async execute({ at: { setting, scope }, value: given, from: asked }: PreviewChange): Promise<ChangePreviewed> {
    const now = this.clock.now();
    const from = asked ?? now;
    const value = valueOfBody(setting, given);
    if (from < now) throw refuse('setting-from-past', { now: now.toISOString() });
    const { state } = await this.store.load(streamIn(setting, scope));
    const before = inForce(state, from);
    const until = coming(state, from)[0]?.from;
    return {
      from: from.toISOString(),
      ...(until !== undefined && { until }),
      before,
      value,
      differences: differences(before, value),
      touches: await this.previews.of(setting, { scope, before, value, from, now }),
    };
  }
}
