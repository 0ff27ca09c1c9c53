import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { DomainError, fill, problemKind } from '../shared/domain/problem.js';
import type { ImportReport } from '../shared/import/import-rows.js';

/**
 * Takes the file that the command line names; prints every row that was not taken, then what entered.
 * @param takeWorkbook where Excel workbooks are taken, too: with the bytes of a file that ends in `.xlsx`
 */
export async function importFile(
  usage: string,
  take: (app: INestApplicationContext, text: string) => Promise<ImportReport>,
  takeWorkbook?: (app: INestApplicationContext, bytes: Uint8Array) => Promise<ImportReport>,
): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error(`Usage: ${usage}`);
    process.exit(2);
  }
  const bytes = await readFile(file).catch((error: Error) => {
    console.error(error.message);
    process.exit(2);
  });
  const app = await NestFactory.createApplicationContext(product(), { logger: ['error', 'warn', 'fatal'] });
  try {
    const { added, changed, unchanged, faults } = await (takeWorkbook && /\.xlsx$/i.test(file)
      ? takeWorkbook(app, bytes)
      : take(app, bytes.toString('utf8')));
    for (const { line, fault } of faults) console.error(`${file}:${line}: ${fault}`);
    console.log(`${added} added, ${changed} changed, ${unchanged} as before, ${faults.length} rows not taken.`);
    if (added + changed + unchanged === 0) process.exitCode = 1;
  } catch (error) {
    console.error(refusalInWords(error));
    process.exitCode = 1;
  } finally {
    await app.close();
  }
}

/** What a person at the machine reads of a refusal. */
export function refusalInWords(error: unknown): string {
  if (!(error instanceof DomainError)) return error instanceof Error ? error.message : String(error);
  const kind = problemKind(error.code);
  const words = [kind?.title.en, kind?.todo?.en].flatMap((text) => (text ? [fill(text, error.parameters)] : []));
  return words.length > 0 ? words.join('. ') : error.code;
}
