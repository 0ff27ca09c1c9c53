import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { receivedOf } from '../../files/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { DomainError } from '../../shared/domain/problem.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import { csvRows } from '../../shared/import/csv-rows.js';
import { PAST_COLUMNS, pastDossier } from './domain/past-dossier.js';
import { refused, type Verdict } from './domain/judge-past-dossier.js';
import { PastDossiers, WouldBeThere } from './past-dossiers.js';

/** *Default*: a bound volume of a dossier. */
const MEGABYTES = 25;

export type LineVerdict = Verdict & { readonly line: number; readonly code: string };

/**
 * Takes digitised dossiers from a folder: `index.csv` and the scans that it names. Each line is taken with its scan or not at
 * all; run again it changes nothing. Throws when there is no index or a column is missing.
 * @param check only tell what would become of them
 */
export async function importPastDossiers(
  app: INestApplicationContext,
  folder: string,
  check = false,
): Promise<LineVerdict[]> {
  const past = app.get(PastDossiers, { strict: false });
  const today = hanoiDay(app.get(Clock, { strict: false }).now());
  const [head, ...rows] = csvRows(await readFile(join(folder, 'index.csv'), 'utf8'));
  const columns = (head?.cells ?? []).map(String);
  const missing = PAST_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Error(`index.csv has no column ${missing.join(', ')}.`);
  const told = check ? new WouldBeThere() : undefined;
  const verdicts: LineVerdict[] = [];
  for (const { line, cells } of rows) {
    const named = Object.fromEntries(columns.map((column, n) => [column, cells[n]]));
    const verdict = await judged(past, folder, pastDossier(named, today), told);
    verdicts.push({ line, code: named['code'] ?? '', ...verdict });
  }
  return verdicts;
}

async function judged(
  past: PastDossiers,
  folder: string,
  line: ReturnType<typeof pastDossier>,
  told: WouldBeThere | undefined,
): Promise<Verdict> {
  if (typeof line === 'string') return refused(line);
  const content = await readFile(join(folder, line.file)).catch(() => undefined);
  if (!content) return refused(`there is no scan ${line.file}`);
  try {
    return await past.take(line, receivedOf(content, MEGABYTES), told);
  } catch (error) {
    // A scan of another kind, too large, or with a virus: its line alone is not taken.
    if (error instanceof DomainError) return refused(`${line.file}: ${error.code}`);
    throw error;
  }
}
