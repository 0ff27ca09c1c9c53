import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { languageOf } from '../http/language.js';
import { Refusals } from '../http/route.js';
import { MOST_ROWS, spreadsheetOf, type Table } from './spreadsheet.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A list as a file: with the filters and the order of the list, in the reader's language. */
export function SpreadsheetRoute({ summary, refusals }: { summary: string; refusals: readonly string[] }) {
  return applyDecorators(
    Header('cache-control', 'no-store'),
    ApiOperation({
      summary: `${summary} as XLSX, in the language of the reader; at most ${MOST_ROWS} rows, of which the last says so when there are more. The paging of the query does not count.`,
    }),
    ApiResponse({
      status: 200,
      description: 'The workbook.',
      content: { [XLSX]: { schema: { type: 'string', format: 'binary', example: 'PK' } } },
    }),
    Refusals(...refusals),
  );
}

/** The file itself. */
export async function spreadsheetFile<Row>(
  file: string,
  table: Table<Row>,
  accepted: string | undefined,
): Promise<StreamableFile> {
  const workbook = await spreadsheetOf(table, languageOf(accepted));
  return new StreamableFile(workbook, { type: XLSX, disposition: `attachment; filename="${file}.xlsx"` });
}

/** What a list is asked for, without where one stands in it: a file holds the whole. */
export function wholeOf<Filter extends { cursor?: string; limit: number }>(filter: Filter): Filter {
  const whole = { ...filter, limit: MOST_ROWS };
  delete whole.cursor;
  return whole;
}
