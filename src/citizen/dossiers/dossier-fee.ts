import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiProperty } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import { vietQr } from '../../shared/domain/viet-qr.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { BankAccountValue, bankAccountFaults } from '../../shared/settings/bank-account.js';
import { defineSetting, settingStream } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';
import { feeDue } from './domain/dossier-acts.js';
import { refuse } from './domain/dossier-problems.js';
import { OVER } from './domain/dossier-state.js';
import { concerns } from './dossier-desk.js';
import { DossierRow } from './dossier.entity.js';

export class DossierFeeAccountValue extends BankAccountValue {}

/** Where fees of dossiers go by transfer; nowhere until it is set. */
export const DOSSIER_FEE_ACCOUNT = defineSetting({
  name: 'dossier-fee-account',
  scope: 'PROVINCE',
  value: DossierFeeAccountValue,
  published: {},
  proposedBy: ['ADMIN'],
  confirmedBy: ['PROVINCE'],
  faults: bankAccountFaults,
  title: { vi: 'Tài khoản thu phí hồ sơ', zh: '档案收费账户', en: 'Account of the fees of dossiers' },
  about: {
    vi: 'Tài khoản ghi trong mã VietQR của phí, lệ phí thủ tục hành chính. Áp dụng cho mã hiển thị sau thời điểm đó.',
    zh: '行政手续收费 VietQR 码中的账户。适用于生效后显示的二维码。',
    en: 'The account that VietQR codes of fees of administrative procedures name. Counts for codes shown from then on.',
  },
});

/** How what is due is paid by transfer. */
export class TransferOfDossierAnswer {
  @ApiProperty({ example: '970403' }) bin: string;
  @ApiProperty({ example: '0011012345678' }) account: string;
  @ApiProperty({ example: 8_000 }) dong: number;
  @ApiProperty({ example: 'H37061842611300001', description: 'Must stand in the text of the transfer.' })
  reference: string;
  @ApiProperty({ example: '00020101021238570010A000000727…', description: 'Text of the VietQR code.' }) vietQr: string;
}

export class TransferOfDossier extends Query<TransferOfDossierAnswer> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(TransferOfDossier)
export class TransferOfDossierHandler implements IQueryHandler<TransferOfDossier> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, `dossier-fee-nothing-due`, `dossier-account-missing`. */
  async execute({ by, id }: TransferOfDossier): Promise<TransferOfDossierAnswer> {
    const row = await this.source.manager.findOneBy(DossierRow, { id });
    if (!row || !concerns(row, by)) throw refuseAtDoor('not-found');
    const dong = feeDue(row.dossier);
    if (dong === 0 || OVER.includes(row.state)) throw refuse('dossier-fee-nothing-due');
    const { state } = await this.store.load(settingStream(DOSSIER_FEE_ACCOUNT));
    const { bin, account } = inForce(state, this.clock.now());
    if (!bin || !account) throw refuse('dossier-account-missing');
    // Banks pass letters and digits alone.
    const reference = row.code.replaceAll(/[^A-Z0-9]/g, '');
    const text = vietQr({ bin, account, dong, bill: reference, purpose: `${reference} phi ho so` });
    return { bin, account, dong, reference, vietQr: text };
  }
}
