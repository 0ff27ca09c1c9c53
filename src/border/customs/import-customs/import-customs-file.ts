import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../../shared/clock/clock.js';
import type { ImportReport } from '../../../shared/import/import-rows.js';
import { FILED_WORKBOOK, readSheetTable } from '../../../shared/import/workbook.js';
import { NEEDED_COLUMNS } from './customs-row.js';
import { ImportCustoms } from './import-customs.handler.js';

/**
 * Takes an export of customs, CSV text or the bytes of an Excel workbook, for vehicles of all gates; rows of unknown vehicles
 * are told as not taken. Throws `workbook-unreadable`, `workbook-too-large`, `import-unreadable`.
 */
export async function importCustoms(app: INestApplicationContext, file: string | Uint8Array): Promise<ImportReport> {
  const given = typeof file === 'string' ? file : await readSheetTable(file, FILED_WORKBOOK, NEEDED_COLUMNS);
  const key = `import-customs:${uuidv7()}`;
  const context = {
    by: { id: 'system:import-customs', roles: [], system: true },
    key,
    route: 'import-customs',
    bodyHash: createHash('sha256').update(file).digest('hex'),
    channel: 'import',
    correlationId: uuidv7(),
    now: app.get(Clock, { strict: false }).now(),
  };
  const { answer } = await app.get(CommandBus, { strict: false }).execute(new ImportCustoms(context, given));
  const faults = answer.rows.flatMap(({ line, verdict, reason }) =>
    verdict === 'unknown-vehicle' || verdict === 'bad-row' ? [{ line, fault: reason ?? verdict }] : [],
  );
  return { added: answer.taken, changed: 0, unchanged: answer.unchanged, faults };
}
