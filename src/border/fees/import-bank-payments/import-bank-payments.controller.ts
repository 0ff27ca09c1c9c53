import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Optional, Parts, SearchText } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { refuse } from '../domain/fee-problems.js';
import { BANK_COLUMNS } from './bank-row.js';
import { BankImportAnswer, ImportBankPayments } from './import-bank-payments.handler.js';

/** A line of a statement as text; what the texts say is judged line by line. */
export class BankRowBody {
  @ApiProperty({ example: 'FT26333817264', description: "The bank's id of the transaction." })
  @SearchText(60)
  id: string;
  @ApiProperty({ example: '1.800.000', description: 'Whole đồng.' }) @SearchText(30) amount: string;
  @ApiProperty({ example: '2026-11-29 08:15:00', description: 'Hanoi time unless it has an offset.' })
  @SearchText(40)
  time: string;
  @ApiProperty({ example: 'LS7K2M9Q4X1WA phi cua khau' }) @SearchText(300) text: string;
}

export class ImportBankPaymentsBody {
  @ApiProperty({ enum: GATES, description: 'Whose account it is.' }) @IsIn(GATES) gate: Gate;
  @ApiPropertyOptional({
    example: 'id,amount,time,text\nFT26333817264,1800000,2026-11-29 08:15:00,LS7K2M9Q4X1WA phi cua khau\n',
    description: 'CSV with a head line; columns as in `rows`.',
  })
  @Optional()
  @IsString()
  @MaxLength(250_000)
  csv?: string;
  @ApiPropertyOptional({ type: [BankRowBody] }) @Optional() @Parts(() => BankRowBody, 500) rows?: BankRowBody[];
}

@ApiTags('fees')
@Controller('bank-payments')
export class ImportBankPaymentsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('ACCOUNTANT')
  @CommandRoute({
    summary:
      'Take a bank statement, `csv` or `rows`: each line is met with its trip by our reference. Twice changes nothing.',
    answer: BankImportAnswer,
    refusals: ['wrong-gate', 'bank-statement-unreadable'],
  })
  import(@Body() { gate, csv, rows }: ImportBankPaymentsBody, @Context() context: CommandContext) {
    const given = csv ?? rows?.map((row) => ({ ...row }));
    if (given === undefined) throw refuse('bank-statement-unreadable', { columns: BANK_COLUMNS.join(', ') });
    return this.commands.execute(new ImportBankPayments(context, gate, given));
  }
}
