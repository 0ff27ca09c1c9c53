import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import type { ImportReport } from '../shared/import/import-rows.js';

/** Takes the file that the command line names; prints every row that was not taken, then what entered. */
export async function importFile(
  usage: string,
  take: (app: INestApplicationContext, text: string) => Promise<ImportReport>,
): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error(`Usage: ${usage}`);
    process.exit(2);
  }
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    console.error(error.message);
    process.exit(2);
  });
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn', 'fatal'] });
  try {
    const { added, changed, unchanged, faults } = await take(app, text);
    for (const { line, fault } of faults) console.error(`${file}:${line}: ${fault}`);
    console.log(`${added} added, ${changed} changed, ${unchanged} as before, ${faults.length} rows not taken.`);
    if (added + changed + unchanged === 0) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    await app.close();
  }
}
