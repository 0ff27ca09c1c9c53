import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { stringify } from 'csv-stringify/sync';
import { product } from '../app.module.js';
import { importPastDossiers } from '../citizen/dossiers/index.js';
import { refusalInWords } from './import-file.js';

const USAGE = `Usage: npm run import:past-dossiers -- [--check] FOLDER
  Takes digitised dossiers from FOLDER: index.csv and the scans that it names, and writes what became of each line to
  FOLDER/verdicts.csv.
  --check  only tell what would become of them`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!folder) {
  console.error(USAGE);
  process.exit(2);
}
const app = await NestFactory.createApplicationContext(product(), { logger: ['error', 'warn', 'fatal'] });
try {
  const lines = await importPastDossiers(app, folder, values.check);
  const columns = ['line', 'code', 'verdict', 'why'];
  await writeFile(join(folder, 'verdicts.csv'), stringify([...lines], { header: true, bom: true, columns }));
  const count = (verdict: string) => lines.filter((each) => each.verdict === verdict).length;
  console.log(
    `${values.check ? 'Would be ' : ''}taken: ${count('TAKEN')}, as before: ${count('UNCHANGED')}, proposed as duplicates: ${count('PROPOSED')}, refused: ${count('REFUSED')}; see ${join(folder, 'verdicts.csv')}`,
  );
  if (count('REFUSED') + count('PROPOSED') > 0) process.exitCode = 1;
} catch (error) {
  console.error(refusalInWords(error));
  process.exitCode = 1;
} finally {
  await app.close();
}
