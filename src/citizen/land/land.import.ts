import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import type { ImportReport } from '../../shared/import/import-rows.js';
import { faultSaid } from './domain/land-faults.js';
import { PARCELS, PRICES, ZONES, type Layer } from './layers.js';
import { linesOf } from './lines-of.js';
import { takeVersions } from './take-versions.js';

/**
 * Takes parcels from GeoJSON. A number that is there gets another version from the day that the file says; what the file
 * does not name stays. Throws when the file has no features.
 */
export function importParcels(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importLayer(app, text, PARCELS);
}

/** Takes planning zones, as {@link importParcels} does parcels. */
export function importZones(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importLayer(app, text, ZONES);
}

/** Takes price bands, as {@link importParcels} does parcels; a band may be without a geometry. */
export function importPrices(app: INestApplicationContext, text: string): Promise<ImportReport> {
  return importLayer(app, text, PRICES);
}

async function importLayer(app: INestApplicationContext, text: string, layer: Layer): Promise<ImportReport> {
  const { lines, faults } = await linesOf(text, layer, app.get(QueryBus, { strict: false }));
  const now = app.get(Clock, { strict: false }).now();
  const taken = await takeVersions(app.get(DataSource, { strict: false }), { layer, lines, now });
  const all = [...faults, ...taken.faults].sort((a, b) => a.line - b.line);
  return { ...taken, faults: all.map(({ line, fault }) => ({ line, fault: faultSaid(fault).en })) };
}
