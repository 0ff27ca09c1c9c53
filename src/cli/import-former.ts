import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { FORMER_TABLES, csvRows, importFormer, verdictFile, workbookTables } from '../border/former-system/index.js';
import { FILED_WORKBOOK } from '../shared/import/workbook.js';
import { refusalInWords } from './import-file.js';

const USAGE = `Usage: npm run import:former -- --as ACCOUNT [--check] FOLDER
  Takes firms.csv, fleets.csv, drivers.csv and open declarations.csv of a former system from FOLDER, those that are there,
  and for the others the sheets of those names in former.xlsx, in the name of the administrator ACCOUNT, and writes what became of each row to FOLDER/verdicts.csv.
  --check  only tell what would become of them`;

const WORKBOOK = 'former.xlsx';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!folder || !values.as) {
  console.error(USAGE);
  process.exit(2);
}
const app = await NestFactory.createApplicationContext(product(), { logger: ['error', 'warn', 'fatal'] });
try {
  const names = new Set(await readdir(folder));
  const texts = await Promise.all(
    FORMER_TABLES.filter((table) => names.has(`${table}.csv`)).map(
      async (table) => [table, csvRows(await readFile(join(folder, `${table}.csv`), 'utf8'))] as const,
    ),
  );
  const sheets = names.has(WORKBOOK)
    ? await workbookTables(await readFile(join(folder, WORKBOOK)), FILED_WORKBOOK)
    : {};
  const files = { ...sheets, ...Object.fromEntries(texts) };
  if (Object.keys(files).length === 0)
    throw new Error(
      `${folder} holds none of ${FORMER_TABLES.map((t) => `${t}.csv`).join(', ')}, nor ${WORKBOOK} with such sheets.`,
    );
  const report = await importFormer(app, values.as, files, values.check);
  const verdicts = join(folder, 'verdicts.csv');
  await writeFile(verdicts, verdictFile(report.rows));
  const { taken, warned, unchanged, refused } = report;
  console.log(
    `${values.check ? 'Would be ' : ''}taken: ${taken}, with a warning: ${warned}, as before: ${unchanged}, refused: ${refused}; see ${verdicts}`,
  );
  if (refused > 0) process.exitCode = 1;
} catch (error) {
  console.error(refusalInWords(error));
  process.exitCode = 1;
} finally {
  await app.close();
}
