import { Client } from 'pg';
import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { ClockApiModule } from '../../src/shared/clock-api/clock-api.module.js';
import { Config } from '../../src/shared/config/config.js';
import { EventStoreModule } from '../../src/shared/event-store/event-store.module.js';
import { LogRegistry } from '../../src/shared/event-store/log-registry.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { ClockSteps } from '../../src/shared/clock-api/clock-steps.js';
import { LogPool } from '../../src/shared/database/pools.js';
import { EventStore } from '../../src/shared/event-store/types.js';

/** A whole process of the gate in this one: log, clock, and a worker when started. */
export interface GateProcess {
  readonly module: TestingModule;
  readonly registry: LogRegistry;
  readonly store: EventStore;
  readonly pool: LogPool;
  readonly worker: LogWorker;
  readonly steps: ClockSteps;
  close(): Promise<void>;
}

export const STEPPED = { CLOCK: 'stepped', CLOCK_START: '2024-08-22T00:00:00.000Z' };

export async function gateProcess(url: string, env: Record<string, string> = {}): Promise<GateProcess> {
  const module = await Test.createTestingModule({ imports: [EventStoreModule, ClockApiModule.register(env['CLOCK'])] })
    .overrideProvider(Config)
    .useValue(Config.from({ NODE_ENV: 'test', DATABASE_URL: url, ...env }))
    .compile();
  Logger.overrideLogger(false);
  await module.init();
  return {
    module,
    registry: module.get(LogRegistry),
    store: module.get(EventStore),
    pool: module.get(LogPool),
    worker: module.get(LogWorker),
    steps: module.get(ClockSteps),
    close: () => module.close(),
  };
}

/** A process whose worker follows the log; `register` says who does. */
export async function followingProcess(
  url: string,
  register: (gate: GateProcess) => void,
  env: Record<string, string> = {},
): Promise<GateProcess> {
  const started = await gateProcess(url, env);
  started.registry.events(['PlacesOpened', 'PlaceBooked', 'FirmRegistered']);
  register(started);
  await started.worker.start();
  return started;
}

/** Runs SQL as the owner of the schema. */
export async function asOwner(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Waits until a condition holds; says what it waited for when it does not within ten seconds. */
export async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for: ${what}`);
}
