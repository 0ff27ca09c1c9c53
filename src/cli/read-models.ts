import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { LogRegistry } from '../shared/event-store/log-registry.js';

/** The tables that are made from the log, as the product's own projections name them. */
export async function readModels(): Promise<string[]> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  try {
    return app.get(LogRegistry).projections.map(({ table }) => table);
  } finally {
    await app.close();
  }
}
