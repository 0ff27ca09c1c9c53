import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../shared/clock/clock.js';
import { hashOf } from '../../shared/canonical-json.js';
import type { ImportReport } from '../../shared/import/import-rows.js';
import { ImportPlaces } from './import-places.command.js';

/** Takes places of all communes from CSV; loaded again it changes nothing. Throws `place-file-unreadable`, `place-file-too-long`. */
export async function importPlaces(app: INestApplicationContext, csv: string): Promise<ImportReport> {
  const id = uuidv7();
  const context = {
    by: { id: 'system:import-places', roles: [], system: true },
    key: id,
    route: 'import-places',
    bodyHash: hashOf({ csv }),
    channel: 'import',
    correlationId: id,
    now: app.get(Clock, { strict: false }).now(),
  };
  const { answer } = await app.get(CommandBus, { strict: false }).execute(new ImportPlaces(context, csv));
  const faults = answer.faults.map(({ line, title }) => ({ line, fault: title.en }));
  return { ...answer, faults };
}
