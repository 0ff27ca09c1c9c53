import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { LogRegistry } from '../event-store/log-registry.js';
import { PersonalFacts } from '../event-store/personal-facts.js';
import { rebuildProjection } from '../event-store/projecting/rebuild.js';

/** The tables that are made from the log, as the product's own projections name them. */
export function readModelsOf(app: INestApplicationContext): string[] {
  return [...new Set(app.get(LogRegistry).projections.map(({ table }) => table))];
}

/** Makes every read model anew from the log, announcing nothing: what happened long ago is no news. Answers how many. */
export async function rebuildReadModels(app: INestApplicationContext): Promise<number> {
  const registry = app.get(LogRegistry);
  const ownerUrl = app.get(Config).migrationDatabaseUrl;
  const now = app.get(Clock).now();
  for (const projection of registry.projections)
    await rebuildProjection({ ownerUrl, projection, registry, facts: app.get(PersonalFacts), now });
  return registry.projections.length;
}
