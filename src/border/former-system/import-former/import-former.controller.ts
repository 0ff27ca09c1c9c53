import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBase64, IsBoolean, IsString, MaxLength } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { languageOf } from '../../../shared/http/language.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { csvRows } from '../../../shared/import/csv-rows.js';
import { SENT_WORKBOOK, sentWorkbook } from '../../../shared/import/workbook.js';
import { FORMER_TABLES, VERDICTS, type FormerTable, type RowFinding, type RowVerdict } from '../domain/verdict.js';
import { workbookTables } from '../read-table.js';
import { wordsOf } from '../verdict-words.js';
import { ImportFormer, type FormerImport } from './import-former.handler.js';

const Table = () => (target: object, name: string) => {
  Optional()(target, name);
  IsString()(target, name);
  MaxLength(240_000)(target, name);
};

export class ImportFormerBody {
  @ApiPropertyOptional({ default: true, description: 'Only tell what would become of each row; nothing is written.' })
  @IsBoolean()
  check: boolean = true;
  @ApiPropertyOptional({ example: 'key,country,name,taxCode\nF-1,VN,Nông sản Xứ Lạng,0100109106\n' })
  @Table()
  firms?: string;
  @ApiPropertyOptional({ example: 'key,firm,kind,country,plate\nX-1,0100109106,TRACTOR,VN,12C-123.45\n' })
  @Table()
  fleets?: string;
  @ApiPropertyOptional({ example: 'key,firm,name,document.kind,document.number,service\n' })
  @Table()
  drivers?: string;
  @ApiPropertyOptional({
    example: 'key,firm,direction,gate,route,plannedFrom,plannedTo,vehicle.type\n',
    description: 'Rows of one key are one declaration; each may add goods, drivers, containers and papers.',
  })
  @Table()
  declarations?: string;
  @ApiPropertyOptional({
    format: 'byte',
    example: 'UEsDBBQAAAAIAAAAIQA=',
    description:
      'An Excel workbook (.xlsx) as base64, its sheets named `firms`, `fleets`, `drivers`, `declarations`; a table that is sent as text goes before its sheet.',
  })
  @Optional()
  @IsBase64()
  @MaxLength(240_000)
  workbook?: string;
}

export class RowFindingAnswer implements Pick<RowFinding, 'column' | 'code' | 'severity'> {
  @ApiPropertyOptional({ example: 'vehicle.plate', description: 'Left out when it is about the row as a whole.' })
  column?: string;
  @ApiProperty({ example: 'plate-vietnamese' }) code: string;
  @ApiProperty({ enum: ['error', 'warning'] }) severity: 'error' | 'warning';
  @ApiProperty({ example: 'This is not a Vietnamese plate.' }) message: string;
  @ApiPropertyOptional({ example: 'Type the province number, the letter and 4 or 5 digits.' }) todo?: string;
}

export class FormerRowAnswer {
  @ApiProperty({ enum: FORMER_TABLES }) table: FormerTable;
  @ApiProperty({ example: 2, description: 'The head is line 1.' }) line: number;
  @ApiProperty({ enum: VERDICTS }) verdict: RowVerdict['verdict'];
  @ApiProperty({ type: [RowFindingAnswer] }) findings: RowFindingAnswer[];
}

export class FormerImportAnswer {
  @ApiProperty({ description: 'True: nothing was written.' }) check: boolean;
  @ApiProperty({ example: 40 }) taken: number;
  @ApiProperty({ example: 3 }) warned: number;
  @ApiProperty({ example: 0, description: 'Rows of what stands here already.' }) unchanged: number;
  @ApiProperty({ example: 1 }) refused: number;
  @ApiProperty({ type: [FormerRowAnswer] }) rows: FormerRowAnswer[];
}

@ApiTags('start')
@Controller('former-imports')
export class ImportFormerController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Take firms, fleets, drivers and open declarations of a former system, row by row. Twice changes nothing.',
    answer: FormerImportAnswer,
    refusals: [
      'former-file-unreadable',
      'workbook-unreadable',
      'workbook-too-large',
      'import-admin-needed',
      'sign-in-needed',
      'not-allowed',
    ],
  })
  async import(
    @Body() { check, firms, fleets, drivers, declarations, workbook }: ImportFormerBody,
    @Context() context: CommandContext,
    @Headers('accept-language') accepted?: string,
  ): Promise<Committed<FormerImportAnswer>> {
    const files = {
      ...(workbook && (await workbookTables(sentWorkbook(workbook), SENT_WORKBOOK))),
      ...(firms && { firms: csvRows(firms) }),
      ...(fleets && { fleets: csvRows(fleets) }),
      ...(drivers && { drivers: csvRows(drivers) }),
      ...(declarations && { declarations: csvRows(declarations) }),
    };
    const done = await this.commands.execute(new ImportFormer(context, files, check));
    return { ...done, answer: inWords(done.answer, accepted) };
  }
}

function inWords(report: FormerImport, accepted: string | undefined): FormerImportAnswer {
  const language = languageOf(accepted);
  const rows = report.rows.map(({ table, line, verdict, findings }) => ({
    table,
    line,
    verdict,
    findings: findings.map((finding) => {
      const { column, code, severity } = finding;
      const { title, todo } = wordsOf(finding);
      return {
        ...(column && { column }),
        code,
        severity,
        message: title[language],
        ...(todo && { todo: todo[language] }),
      };
    }),
  }));
  return { ...report, rows };
}
