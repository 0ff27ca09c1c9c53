import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { MEANS, type Means } from '../domain/fee-events.js';
import { cashOf } from '../fee-streams.js';

export class CashSumAnswer {
  @ApiProperty({ example: 'nq09-fresh-vegetables-under-2t' }) rule: string;
  @ApiProperty({ enum: MEANS }) means: Means;
  @ApiProperty({ example: 12 }) receipts: number;
  @ApiProperty({ example: 1, description: 'Receipts made void on this day, of whatever day.' }) reversed: number;
  @ApiProperty({ example: 1_100_000, description: 'Taken less given back.' }) dong: number;
}

export class CashierSheetAnswer {
  @ApiProperty({
    format: 'uuid',
    description: 'Reference of the cashier; of transfers, of who brought the bank statement.',
  })
  by: string;
  @ApiProperty({ type: [CashSumAnswer] }) sums: readonly CashSumAnswer[];
  @ApiProperty({ example: 1_000_000, description: 'What must be in the drawer.' }) cash: number;
  @ApiProperty({ example: 1_100_000 }) dong: number;
}

/** The receipts of a gate's day: each cashier by rule and means. */
export class CashSheetAnswer {
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ example: 12, description: 'Receipts issued; they are numbered from 1 without a gap.' })
  receipts: number;
  @ApiProperty({ example: 1_100_000 }) dong: number;
  @ApiProperty({ type: [CashierSheetAnswer] }) cashiers: readonly CashierSheetAnswer[];
}

export class CashSheetOfDay extends Query<CashSheetAnswer> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly day: string,
  ) {
    super();
  }
}

@QueryHandler(CashSheetOfDay)
export class CashSheetHandler implements IQueryHandler<CashSheetOfDay> {
  constructor(private readonly store: EventStore) {}

  /** A cashier is shown his own sums. Throws `wrong-gate`. */
  async execute({ by, gate, day }: CashSheetOfDay): Promise<CashSheetAnswer> {
    if (by.gate && by.gate !== gate) throw refuse('wrong-gate');
    const { state } = await this.store.load(cashOf(gate, day));
    const own = by.roles.every((role) => role === 'CASHIER');
    const sums = [...state.sums.values()].filter((sum) => !own || sum.by === by.id);
    const cashiers = [...new Set(sums.map((sum) => sum.by))].toSorted().map((cashier) => {
      const his = sums
        .filter((sum) => sum.by === cashier)
        .map(({ rule, means, receipts, reversed, dong }) => ({ rule, means, receipts, reversed, dong }))
        .toSorted((a, b) => `${a.rule} ${a.means}`.localeCompare(`${b.rule} ${b.means}`));
      return { by: cashier, sums: his, cash: total(his.filter(({ means }) => means === 'CASH')), dong: total(his) };
    });
    const receipts = sums.reduce((count, sum) => count + sum.receipts, 0);
    return { gate, day, receipts, dong: total(sums), cashiers };
  }
}

function total(sums: readonly { readonly dong: number }[]): number {
  return sums.reduce((sum, { dong }) => sum + dong, 0);
}
