import { Injectable } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
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
import type { TransferOfDossierAnswer } from './dossier.answer.js';
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

const isDue = ({ dossier, state }: Pick<DossierRow, 'dossier' | 'state'>): boolean =>
  feeDue(dossier) > 0 && !OVER.includes(state);

/** By which transfer what is due of a dossier is paid: one and the same, whoever may ask for it. */
@Injectable()
export class TransfersOfFees {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** @returns undefined where nothing is due, and while no account is set */
  async of(row: Pick<DossierRow, 'dossier' | 'state' | 'code'>): Promise<TransferOfDossierAnswer | undefined> {
    if (!isDue(row)) return undefined;
    const { state: setting } = await this.store.load(settingStream(DOSSIER_FEE_ACCOUNT));
    const { bin, account } = inForce(setting, this.clock.now());
    if (!bin || !account) return undefined;
    const dong = feeDue(row.dossier);
    // Banks pass letters and digits alone.
    const reference = row.code.replaceAll(/[^A-Z0-9]/g, '');
    const text = vietQr({ bin, account, dong, bill: reference, purpose: `${reference} phi ho so` });
    return { bin, account, dong, reference, vietQr: text };
  }
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
    private readonly transfers: TransfersOfFees,
  ) {}

  /** Throws `not-found`, `dossier-fee-nothing-due`, `dossier-account-missing`. */
  async execute({ by, id }: TransferOfDossier): Promise<TransferOfDossierAnswer> {
    const row = await this.source.manager.findOneBy(DossierRow, { id });
    if (!row || !concerns(row, by)) throw refuseAtDoor('not-found');
    if (!isDue(row)) throw refuse('dossier-fee-nothing-due');
    const transfer = await this.transfers.of(row);
    if (!transfer) throw refuse('dossier-account-missing');
    return transfer;
  }
}
