import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Words } from '../../../shared/domain/problem.js';
import { SettingPreviews, type AskedPreview, type Touched } from '../../../shared/settings/setting-previews.js';
import { FEE_ACCOUNT } from './fee-account.setting.js';
import { FEE_TERMS } from './fee-terms.setting.js';
import { TARIFF } from './tariff.setting.js';

const KEEP: Words = {
  vi: 'Thông báo chưa nộp, giữ nguyên giá và hạn',
  zh: '未缴的通知，保持原价和期限',
  en: 'Unpaid invoices, which keep price and term',
};
const PAID_TO: Words = {
  vi: 'Thông báo chưa nộp, sẽ chuyển vào tài khoản mới',
  zh: '未缴的通知，将转入新账户',
  en: 'Unpaid invoices, whose codes will name the new account',
};

/** What a change of tariff, account or terms comes into: the invoices that wait for money. */
@Injectable()
export class FeeTouches {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    previews: SettingPreviews,
  ) {
    previews.register(TARIFF, (asked) => this.unpaid(asked, KEEP));
    previews.register(FEE_TERMS, (asked) => this.unpaid(asked, KEEP));
    previews.register(FEE_ACCOUNT, (asked) => this.unpaid(asked, PAID_TO));
  }

  private async unpaid({ scope }: AskedPreview, what: Words): Promise<readonly Touched[]> {
    const rows: { count: number }[] = await this.source.query(
      `SELECT count(*)::int AS count FROM fee_invoice
       WHERE status IN ('UNPAID', 'PART_PAID') AND ($1::text IS NULL OR gate = $1)`,
      [scope.gate ?? null],
    );
    return [{ what, count: rows[0]?.count ?? 0 }];
  }
}
