import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { PassPaidCheck, type ClearanceEvent } from '../../clearance/index.js';
import type { FeeEvent } from '../domain/fee-events.js';
import { dueOf } from '../domain/fee.js';
import { feeOfTrip, priceStreams } from '../fee-streams.js';
import { priceOf } from '../price-of-trip.js';

type Cause =
  | Extract<FeeEvent, { type: 'FeePaid' }>
  | Extract<ClearanceEvent, { type: 'ClearanceOpened' | 'ChecksReopened' | 'HoldLifted' }>;

/** What leaves the check to the cashier: it is no fault. */
const HIS_TO_DECIDE = ['agency-mode-other', 'declaration-changed'];

/**
 * Reaction: a paid fee passes its check where the check is open, by the cashier who took the money, by a transfer where the
 * gate says so. Whichever of payment and check comes last. A fee that would be another one now is left to the cashier.
 */
@Injectable()
export class PassFeeCheck implements Reaction<Cause> {
  readonly name = 'pass-fee-check-on-payment';
  readonly types = ['FeePaid', 'ClearanceOpened', 'ChecksReopened', 'HoldLifted'] as const;

  constructor(
    private readonly store: EventStore,
    private readonly commands: CommandBus,
  ) {}

  react: Reaction<Cause>['react'] = async ({ type, data }, context) => {
    if (type === 'HoldLifted' && data.agency !== 'GATE_FEE') return;
    const { declaration } = data;
    const { state: fee } = await this.store.load(feeOfTrip(declaration));
    const receipt = fee?.receipts.at(-1);
    if (!fee || !receipt || dueOf(fee) !== 0 || !(await this.stillCosts(fee.dong, declaration))) return;
    const where = receipt.means === 'TRANSFER' ? 'BANK' : 'COUNTER';
    try {
      await this.commands.execute(new PassPaidCheck(context, declaration, receipt.number, where));
    } catch (error) {
      if (!(error instanceof DomainError) || !HIS_TO_DECIDE.includes(error.code)) throw error;
    }
  };

  /** Whether the declaration is the one that was priced, or costs the same. */
  private async stillCosts(dong: number | undefined, declaration: string): Promise<boolean> {
    const { state: fee } = await this.store.load(feeOfTrip(declaration));
    if (!fee) return false;
    const streams = priceStreams(declaration, fee.gate);
    const { state: declared } = await this.store.load(streams.declared);
    if (declared?.status !== 'ACCEPTED') return false;
    if (declared.revision === fee.revision) return true;
    const [{ state: clearance }, { state: tariff }, { state: terms }] = await Promise.all([
      this.store.load(streams.clearance),
      this.store.load(streams.tariff),
      this.store.load(streams.terms),
    ]);
    const { measures, measuredBy } = fee;
    // By the tariff under which it was paid.
    const price = priceOf({ declared, clearance, tariff, terms }, { measures, measuredBy }, new Date(fee.at));
    return price?.dong === dong;
  }
}
