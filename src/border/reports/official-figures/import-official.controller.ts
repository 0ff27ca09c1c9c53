import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBase64, IsString, MaxLength } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { languageOf } from '../../../shared/http/language.js';
import { messageOf } from '../../../shared/http/problem-details.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { csvRows } from '../../../shared/import/csv-rows.js';
import type { ReadRows } from '../../../shared/import/row-file.js';
import { SENT_WORKBOOK, readWorkbook, sentWorkbook, tableOf } from '../../../shared/import/workbook.js';
import { OFFICIAL_COLUMNS, refuse } from '../domain/official-rows.js';
import {
  ImportOfficialFigures,
  MOST_DAYS,
  OFFICIAL_VERDICTS,
  type OfficialVerdict,
} from './import-official.handler.js';

export class ImportOfficialBody {
  @ApiPropertyOptional({
    example:
      'day,exportFruit,exportOther,importGoods,importNewVehicles,sentToOtherGate,leftFruit,leftOther,leftUnregistered\n2024-08-22,138,82,514,50,0,216,153,0\n',
    description: 'CSV with a head line; comma, semicolon or tab.',
  })
  @Optional()
  @IsString()
  @MaxLength(240_000)
  csv?: string;

  @ApiPropertyOptional({
    format: 'byte',
    example: 'UEsDBBQAAAAIAAAAIQA=',
    description: 'Or an Excel workbook (.xlsx) as base64: its first sheet, with the same columns.',
  })
  @Optional()
  @IsBase64()
  @MaxLength(240_000)
  xlsx?: string;
}

export class OfficialRowAnswer implements Pick<OfficialVerdict, 'line' | 'day' | 'verdict' | 'code'> {
  @ApiProperty({ example: 2, description: 'The head is line 1.' }) line: number;
  @ApiPropertyOptional({ example: '2024-08-22' }) day?: string;
  @ApiProperty({ enum: OFFICIAL_VERDICTS }) verdict: OfficialVerdict['verdict'];
  @ApiPropertyOptional({ example: 'official-row-day-invalid', description: 'Of a refused row.' }) code?: string;
  @ApiPropertyOptional({ example: 'This is no day' }) message?: string;
}

export class OfficialImportAnswer {
  @ApiProperty({ example: 30, description: 'Days of which nothing was known.' }) taken: number;
  @ApiProperty({ example: 1, description: 'Days that stood otherwise: a new version.' }) corrected: number;
  @ApiProperty({ example: 0 }) unchanged: number;
  @ApiProperty({ example: 1 }) refused: number;
  @ApiProperty({ type: [OfficialRowAnswer] }) rows: OfficialRowAnswer[];
}

@ApiTags('reports')
@Controller('gates/:gate/official-figures/imports')
export class ImportOfficialController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('SUPERVISOR', 'GATE_CLERK', 'PROVINCE')
  @ApiParam({ name: 'gate', enum: GATES })
  @CommandRoute({
    summary: 'Take a table of what the gate’s board counted by hand, a row a day. Twice changes nothing.',
    answer: OfficialImportAnswer,
    refusals: [
      'sign-in-needed',
      'not-allowed',
      'not-found',
      'wrong-gate',
      'official-table-unreadable',
      'workbook-unreadable',
      'workbook-too-large',
    ],
  })
  async import(
    @Param('gate', GatePipe) gate: Gate,
    @Body() body: ImportOfficialBody,
    @Context() context: CommandContext,
    @Headers('accept-language') accepted?: string,
  ): Promise<Committed<OfficialImportAnswer>> {
    const done = await this.commands.execute(new ImportOfficialFigures(context, gate, await tableIn(body)));
    const language = languageOf(accepted);
    const rows = done.answer.rows.map(({ parameters, ...row }) =>
      row.code === undefined ? row : { ...row, message: messageOf(row.code, language, parameters) },
    );
    return { ...done, answer: { ...done.answer, rows } };
  }
}

/** Throws `official-table-unreadable`, `workbook-unreadable`, `workbook-too-large`. */
async function tableIn({ csv, xlsx }: ImportOfficialBody): Promise<ReadRows> {
  const sheet = xlsx ? (await readWorkbook(sentWorkbook(xlsx), SENT_WORKBOOK))[0]?.rows : csvRows(csv ?? '');
  const table = tableOf(sheet ?? [], OFFICIAL_COLUMNS);
  if (!table) throw refuse('official-table-unreadable', { columns: OFFICIAL_COLUMNS.join(', '), most: MOST_DAYS });
  return table;
}
