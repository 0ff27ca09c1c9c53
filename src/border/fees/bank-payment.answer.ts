import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../shared/domain/place.js';
import { NEXT_STEPS, nextSteps, openOf, type KnownPayment, type NextStep } from './domain/bank-payment.js';
import { PAYMENT_STATES, type PaymentState } from './domain/fee-events.js';

/** A line of a bank statement and what became of it. */
export class BankPaymentAnswer {
  @ApiProperty({ format: 'uuid' }) payment: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ example: 'FT26333817264' }) bankId: string;
  @ApiProperty({ example: 1_800_000 }) dong: number;
  @ApiProperty({ format: 'date-time', description: 'When the bank took it.' }) paidAt: string;
  @ApiPropertyOptional({ example: 'LS7K2M9Q4X1WA' }) reference?: string;
  @ApiProperty({
    enum: PAYMENT_STATES,
    description:
      'As it met its trip: EXACT pays it; OVER pays it and leaves a rest to refund; UNDER pays a part; LATE came after the invoice or the trip was over; DUPLICATE: it was paid; UNKNOWN: no trip of this gate has the reference.',
  })
  state: PaymentState;
  @ApiPropertyOptional({ format: 'uuid' }) declaration?: string;
  @ApiProperty({ example: 1_800_000, description: 'What of it pays fees.' }) applied: number;
  @ApiProperty({ example: 0 }) refunded: number;
  @ApiProperty({ example: 0, description: 'What the accountant still has to put somewhere.' }) open: number;
  @ApiProperty({ enum: NEXT_STEPS, isArray: true, description: 'What the accountant does next.' })
  next: readonly NextStep[];
  @ApiPropertyOptional({
    example: 'LS7K2M9Q4X1WA phi cua khau',
    description: 'Text of the transfer, until it is erased.',
  })
  text?: string;
}

export function bankPaymentAnswer(of: KnownPayment): BankPaymentAnswer {
  const { text: _, ...payment } = of;
  return { ...payment, open: openOf(of), next: nextSteps(of) };
}
