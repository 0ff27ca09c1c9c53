import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBase64, IsString, MaxLength } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Optional, Parts, SearchText } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { SENT_WORKBOOK, readSheetTable, sentWorkbook } from '../../../shared/import/workbook.js';
import { CUSTOMS_OFFICERS } from '../customs-access.js';
import { refuse } from '../domain/customs-problems.js';
import { NEEDED_COLUMNS } from './customs-row.js';
import { CustomsImportAnswer } from './import-customs.answer.js';
import { ImportCustoms } from './import-customs.handler.js';

const cell = (example: string, description?: string) => ({ example, ...(description && { description }) });
const Cell = () => (target: object, name: string) => {
  Optional()(target, name);
  SearchText(200)(target, name);
};

/** One row of the export, as text. What the texts say is judged row by row. */
export class CustomsRowBody {
  @ApiProperty(cell('301234567890', 'Twelve digits.'))
  @SearchText(200)
  number: string;
  @ApiProperty(cell('12C-123.45', 'Plate, or chassis number of a new vehicle.'))
  @SearchText(200)
  vehicle: string;
  @ApiProperty(cell('15BB'))
  @SearchText(200)
  office: string;
  @ApiProperty(cell('B11'))
  @SearchText(200)
  type: string;
  @ApiPropertyOptional(cell('2', '1 green, 2 yellow, 3 red.'))
  @Cell()
  channel?: string;
  @ApiPropertyOptional(cell('REGISTERED', '`REGISTERED` unless told, or `CLEARED`.'))
  @Cell()
  status?: string;
  @ApiPropertyOptional(cell('1'))
  @Cell()
  line?: string;
  @ApiPropertyOptional(cell('900', 'Of the line, as declared; with `line_kg`.'))
  @Cell()
  line_packages?: string;
  @ApiPropertyOptional(cell('18000.5'))
  @Cell()
  line_kg?: string;
  @ApiPropertyOptional(cell('450', 'On this vehicle; with `kg`.'))
  @Cell()
  packages?: string;
  @ApiPropertyOptional(cell('9000'))
  @Cell()
  kg?: string;
}

export class ImportCustomsBody {
  @ApiPropertyOptional({
    example: 'number,vehicle,office,type,channel\n301234567890,12C-123.45,15BB,B11,2\n',
    description: 'CSV with a head line; columns as in `rows`.',
  })
  @Optional()
  @IsString()
  @MaxLength(250_000)
  csv?: string;
  @ApiPropertyOptional({
    format: 'byte',
    example: 'UEsDBBQAAAAIAAAAIQA=',
    description:
      'An Excel workbook (.xlsx) as base64: its first sheet, with the columns of `rows` named in its first row.',
  })
  @Optional()
  @IsBase64()
  @MaxLength(250_000)
  xlsx?: string;
  @ApiPropertyOptional({ type: [CustomsRowBody] })
  @Optional()
  @Parts(() => CustomsRowBody, 2_000)
  rows?: CustomsRowBody[];
}

@ApiTags('customs')
@Controller('customs-imports')
export class ImportCustomsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...CUSTOMS_OFFICERS)
  @CommandRoute({
    summary:
      "Take an export of customs' system: rows by number and vehicle, `csv`, `xlsx` or `rows`. Twice changes nothing.",
    answer: CustomsImportAnswer,
    refusals: [
      'customs-officer-needed',
      'import-unreadable',
      'workbook-unreadable',
      'workbook-too-large',
      'sign-in-needed',
      'not-allowed',
    ],
  })
  async import(@Body() body: ImportCustomsBody, @Context() context: CommandContext) {
    const sheet = body.xlsx && (await readSheetTable(sentWorkbook(body.xlsx), SENT_WORKBOOK, NEEDED_COLUMNS));
    const given = sheet || (body.csv ?? body.rows?.map((row) => ({ ...row })));
    if (given === undefined) throw refuse('import-unreadable');
    return this.commands.execute(new ImportCustoms(context, given));
  }
}
