import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore, type StreamOf } from '../../../shared/event-store/types.js';
import { measuresNow } from '../domain/fee.js';
import type { Measures } from '../domain/tariff.js';
import { tripFor } from '../fee-access.js';
import { priceStreams } from '../fee-streams.js';
import { feeAnswer, type FeeQuoteAnswer } from '../fee.answer.js';
import { tryPrice } from '../price-of-trip.js';

/** What a trip costs as things stand, with its invoice. `told`: measures to try. */
export class FeeByDeclaration extends Query<FeeQuoteAnswer> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
    readonly told: Measures,
  ) {
    super();
  }
}

@QueryHandler(FeeByDeclaration)
export class FeeByDeclarationHandler implements IQueryHandler<FeeByDeclaration> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `fee-measured-by-gate`. */
  async execute({ by, declaration, told }: FeeByDeclaration): Promise<FeeQuoteAnswer> {
    const { gate } = await tripFor(this.questions, by, declaration);
    const streams = priceStreams(declaration, gate);
    const load = async <S>(of: StreamOf<S>): Promise<S> => (await this.store.load(of)).state;
    const [fee, declared, clearance, tariff, terms] = await Promise.all([
      load(streams.fee),
      load(streams.declared),
      load(streams.clearance),
      load(streams.tariff),
      load(streams.terms),
    ]);
    const invoice = fee && { invoice: feeAnswer(fee) };
    // A trip that is over costs what its invoice says, if it ever had one.
    if (declared?.status !== 'ACCEPTED') return { declaration, ...invoice };
    const { measures } = measuresNow(fee, told, by.firm === undefined ? 'GATE' : 'FIRM');
    const priced = tryPrice({ declared, clearance, tariff, terms }, measures, this.clock.now());
    return { declaration, ...priced, ...invoice };
  }
}
