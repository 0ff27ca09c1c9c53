import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { datedInForce } from '../../../shared/settings/domain/setting.js';
import type { Tariff } from '../domain/tariff.js';
import { TARIFF } from '../settings/tariff.setting.js';

export interface TariffInForce {
  readonly tariff: Tariff;
  /** Missing while what the resolution published holds. */
  readonly from?: string;
}

/** The tariff that holds at this moment, one for all gates. */
export class ReadTariffInForce extends Query<TariffInForce> {}

@QueryHandler(ReadTariffInForce)
export class ReadTariffInForceHandler implements IQueryHandler<ReadTariffInForce> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<TariffInForce> {
    const { state } = await this.store.load(settingStream(TARIFF));
    const dated = datedInForce(state, this.clock.now());
    return dated ? { tariff: dated.value, from: dated.from } : { tariff: state.published };
  }
}
