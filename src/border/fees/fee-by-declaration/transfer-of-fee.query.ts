import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { refuse } from '../domain/fee-problems.js';
import { requireDue, requireInvoiced } from '../domain/fee.js';
import { vietQr } from '../../../shared/domain/viet-qr.js';
import { tripFor } from '../fee-access.js';
import { feeOfTrip } from '../fee-streams.js';
import { FEE_ACCOUNT } from '../settings/fee-account.setting.js';

/** How what is due is paid by transfer. */
export class BankTransferAnswer {
  @ApiProperty({ example: '970403' }) bin: string;
  @ApiProperty({ example: '0011012345678' }) account: string;
  @ApiProperty({ example: 100_000 }) dong: number;
  @ApiProperty({ example: 'LS7K2M9Q4X1WA', description: 'Must stand in the text of the transfer.' }) reference: string;
  @ApiProperty({ format: 'date-time' }) until: string;
  @ApiProperty({ example: '00020101021238570010A000000727…', description: 'Text of the VietQR code.' }) vietQr: string;
}

export class TransferOfFee extends Query<BankTransferAnswer> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(TransferOfFee)
export class TransferOfFeeHandler implements IQueryHandler<TransferOfFee> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `fee-not-invoiced`, `fee-rule-missing`, `fee-settled`, `fee-account-missing`. */
  async execute({ by, declaration }: TransferOfFee): Promise<BankTransferAnswer> {
    const { gate } = await tripFor(this.questions, by, declaration);
    const { state: fee } = await this.store.load(feeOfTrip(declaration));
    const { reference, until } = requireInvoiced(fee);
    const dong = requireDue(fee);
    const { state } = await this.store.load(settingStream(FEE_ACCOUNT, gate));
    const { bin, account } = inForce(state, this.clock.now());
    if (!bin || !account) throw refuse('fee-account-missing');
    const text = vietQr({ bin, account, dong, bill: reference, purpose: `${reference} phi cua khau` });
    return { bin, account, dong, reference, until, vietQr: text };
  }
}
