import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { bankPayment } from './bank-payment-list/bank-payment.projection.js';
import { BankPaymentListController } from './bank-payment-list/list-bank-payments.controller.js';
import { ListBankPaymentsHandler } from './bank-payment-list/list-bank-payments.query.js';
import { CashSheetController } from './cash-sheet/cash-sheet.controller.js';
import { CashSheetHandler } from './cash-sheet/cash-sheet.query.js';
import { FeeCodesController } from './code-lists/code-lists.controller.js';
import { FEE_EVENT_TYPES } from './domain/fee-events.js';
import { FeeByDeclarationController } from './fee-by-declaration/fee-by-declaration.controller.js';
import { FeeByDeclarationHandler } from './fee-by-declaration/fee-by-declaration.query.js';
import { TransferOfFeeHandler } from './fee-by-declaration/transfer-of-fee.query.js';
import { feeInvoice } from './fee-list/fee-invoice.projection.js';
import { FeeListController } from './fee-list/list-fees.controller.js';
import { ListFeesHandler } from './fee-list/list-fees.query.js';
import { FollowCorrection } from './follow-correction/follow-correction.js';
import { ImportBankPaymentsController } from './import-bank-payments/import-bank-payments.controller.js';
import { ImportBankPaymentsHandler } from './import-bank-payments/import-bank-payments.handler.js';
import { TakeBankRow } from './import-bank-payments/take-bank-row.js';
import { InvoiceFeeController } from './invoice-fee/invoice-fee.controller.js';
import { InvoiceFeeHandler } from './invoice-fee/invoice-fee.handler.js';
import { PassFeeCheck } from './pass-fee-check/pass-fee-check.js';
import { ReverseFeePaymentController } from './reverse-fee-payment/reverse-fee-payment.controller.js';
import { ReverseFeePaymentHandler } from './reverse-fee-payment/reverse-fee-payment.handler.js';
import { PublicTariffController } from './public-tariff/public-tariff.controller.js';
import { ReadTariffInForceHandler } from './public-tariff/tariff-in-force.query.js';
import { RuleNamesController } from './rule-names/rule-names.controller.js';
import { RuleNamesHandler } from './rule-names/rule-names.query.js';
import { SetFeeByHandController } from './set-fee-by-hand/set-fee-by-hand.controller.js';
import { SetFeeByHandHandler } from './set-fee-by-hand/set-fee-by-hand.handler.js';
import { FeeTouches } from './settings/fee-touches.js';
import { AssignBankPaymentHandler } from './settle-bank-payment/assign-bank-payment.handler.js';
import { RefundBankPaymentHandler } from './settle-bank-payment/refund-bank-payment.handler.js';
import { SettleBankPaymentController } from './settle-bank-payment/settle-bank-payment.controller.js';
import { TakeFeePaymentController } from './take-fee-payment/take-fee-payment.controller.js';
import { TakeFeePaymentHandler } from './take-fee-payment/take-fee-payment.handler.js';

/** The fee for border-gate infrastructure: tariff, invoices, receipts, transfers. */
@Module({
  imports: [CqrsModule],
  // Lists and fixed words before one of them.
  controllers: [
    FeeListController,
    FeeCodesController,
    FeeByDeclarationController,
    InvoiceFeeController,
    SetFeeByHandController,
    TakeFeePaymentController,
    ReverseFeePaymentController,
    CashSheetController,
    RuleNamesController,
    PublicTariffController,
    BankPaymentListController,
    ImportBankPaymentsController,
    SettleBankPaymentController,
  ],
  providers: [
    FeeTouches,
    FollowCorrection,
    PassFeeCheck,
    TakeBankRow,
    ListFeesHandler,
    FeeByDeclarationHandler,
    TransferOfFeeHandler,
    InvoiceFeeHandler,
    SetFeeByHandHandler,
    TakeFeePaymentHandler,
    ReverseFeePaymentHandler,
    CashSheetHandler,
    RuleNamesHandler,
    ReadTariffInForceHandler,
    ListBankPaymentsHandler,
    ImportBankPaymentsHandler,
    AssignBankPaymentHandler,
    RefundBankPaymentHandler,
  ],
})
export class FeesModule {
  constructor(log: LogRegistry, follow: FollowCorrection, pass: PassFeeCheck) {
    log.events(FEE_EVENT_TYPES);
    log.project(feeInvoice);
    log.project(bankPayment);
    log.react(follow);
    log.react(pass);
  }
}
