import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Gate } from '../../../shared/domain/place.js';
import { claimKey } from '../../../shared/event-store/each-alone.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { readCsv } from '../../../shared/import/row-file.js';
import { PAYMENT_STATES, type PaymentState } from '../domain/fee-events.js';
import { refuse } from '../domain/fee-problems.js';
import { requireAccountsOf } from '../fee-access.js';
import { BANK_COLUMNS, bankRowOf } from './bank-row.js';
import { TakeBankRow } from './take-bank-row.js';

const MOST_ROWS = 500;

/** What became of a line of the statement. */
export class BankRowAnswer {
  @ApiProperty({ example: 2, description: 'Of the file, the head line being 1; of `rows` from 1.' }) line: number;
  @ApiPropertyOptional({ format: 'uuid' }) payment?: string;
  @ApiPropertyOptional({ enum: PAYMENT_STATES }) state?: PaymentState;
  @ApiPropertyOptional({ description: 'It was told before; nothing was done.' }) known?: boolean;
  @ApiPropertyOptional({ example: 'bank-row-invalid', description: 'Why it was not taken.' }) code?: string;
  @ApiPropertyOptional({ example: 'amount', description: 'The column that cannot be read.' }) column?: string;
}

export class BankImportAnswer {
  @ApiProperty({ example: 40 }) taken: number;
  @ApiProperty({ example: 2 }) known: number;
  @ApiProperty({ example: 1 }) bad: number;
  @ApiProperty({ type: [BankRowAnswer] }) rows: BankRowAnswer[];
}

export type GivenRows = string | readonly Readonly<Record<string, unknown>>[];

/** Takes a bank statement of a gate's account: CSV with a head line, or rows. */
export class ImportBankPayments extends Command<Committed<BankImportAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly given: GivenRows,
  ) {
    super();
  }
}

@CommandHandler(ImportBankPayments)
export class ImportBankPaymentsHandler implements ICommandHandler<ImportBankPayments> {
  constructor(
    private readonly rows: TakeBankRow,
    private readonly store: EventStore,
  ) {}

  /**
   * Line by line in the order of the bank; a bad one costs itself. What broke off half-way is told by its lines as they
   * were first taken. Throws `wrong-gate`, `bank-statement-unreadable`, `idempotency-key-reused`.
   */
  async execute({ context, gate, given }: ImportBankPayments): Promise<Committed<BankImportAnswer>> {
    requireAccountsOf(context.by, gate);
    const rows = rowsOf(given);
    // The key is the whole statement's: another one under it is refused before any line is looked at.
    await claimKey(this.store, context);
    const before = await this.store.answered<BankImportAnswer>(context);
    if (before) return before;
    const answers: BankRowAnswer[] = [];
    for (const { line, cells } of rows) answers.push(await this.take(context, gate, line, cells));
    const known = answers.filter((row) => row.known).length;
    const bad = answers.filter((row) => row.code !== undefined).length;
    const answer = { taken: answers.length - known - bad, known, bad, rows: answers };
    // Kept for a retry, to which every line would be one that is known.
    return this.store.execute({ context, streams: {}, decide: () => ({}), answer: () => answer });
  }

  private async take(
    context: CommandContext,
    gate: Gate,
    line: number,
    cells: Readonly<Record<string, unknown>>,
  ): Promise<BankRowAnswer> {
    try {
      const own = { ...context, key: `${context.key}:${line}` };
      const { payment, known, state } = await this.rows.take(own, gate, bankRowOf(cells));
      return { line, payment, state, ...(known && { known }) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      const { column } = error.parameters;
      return { line, code: error.code, ...(typeof column === 'string' && { column }) };
    }
  }
}

function rowsOf(given: GivenRows) {
  const columns = BANK_COLUMNS.join(', ');
  const unreadable = () => refuse('bank-statement-unreadable', { columns });
  if (typeof given !== 'string') return given.map((cells, n) => ({ line: n + 1, cells }));
  try {
    const { rows } = readCsv(given, BANK_COLUMNS);
    if (rows.length <= MOST_ROWS) return rows;
  } catch {
    // What cannot be parsed is refused as what is too long.
  }
  throw unreadable();
}
