import type { Fold } from '../../shared/domain/decider.js';
import type { Gate } from '../../shared/domain/place.js';
import { DomainError } from '../../shared/domain/problem.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { settingStream } from '../../shared/settings/define-setting.js';
import { clearanceOf } from '../clearance/index.js';
import { acceptedDeclaration, type DeclarationView } from '../declarations/index.js';
import { bankPaymentFold, bankPaymentStream, type BankPayment } from './domain/bank-payment.js';
import { cashFold, cashStream, type CashSheet } from './domain/cash-sheet.js';
import type { BankPaymentEvent, CashEvent, FeeEvent, FeeReferenceEvent } from './domain/fee-events.js';
import { feeFold, feeStream, type Fee } from './domain/fee.js';
import { FEE_TERMS } from './settings/fee-terms.setting.js';
import { TARIFF } from './settings/tariff.setting.js';

export function feeOfTrip(declaration: string): StreamOf<Fee, FeeEvent> {
  return { stream: feeStream(declaration), fold: feeFold };
}

/** All that a price is made of, to fold beside the fee. */
export function priceStreams(declaration: string, gate: Gate) {
  return {
    fee: feeOfTrip(declaration),
    declared: acceptedDeclaration(declaration) as StreamOf<DeclarationView>,
    clearance: clearanceOf(declaration),
    tariff: settingStream(TARIFF),
    terms: settingStream(FEE_TERMS, gate),
  };
}

export function cashOf(gate: Gate, day: string): StreamOf<CashSheet, CashEvent> {
  return { stream: cashStream(gate, day), fold: cashFold };
}

/** The declaration that a reference stands for. */
export type ReferenceOf = { readonly declaration: string; readonly gate: Gate } | undefined;
const referenceFold: Fold<ReferenceOf, FeeReferenceEvent> = {
  initial: undefined,
  evolve: (_, { data }) => ({ declaration: data.declaration, gate: data.gate }),
};

export function referenceOf(reference: string, fresh = false): StreamOf<ReferenceOf, FeeReferenceEvent> {
  return { stream: `fee-reference-${reference}`, fold: referenceFold, ...(fresh && { fresh }) };
}

/** Gives a drawn reference to a trip; throws `try-again` in the case that will hardly come, when it was drawn before. */
export function giveReference(before: ReferenceOf, data: FeeReferenceEvent['data']): FeeReferenceEvent[] {
  if (before) throw new DomainError('try-again');
  return [{ type: 'FeeReferenceGiven', data }];
}

export function bankPaymentOf(payment: string): StreamOf<BankPayment, BankPaymentEvent> {
  return { stream: bankPaymentStream(payment), fold: bankPaymentFold };
}
