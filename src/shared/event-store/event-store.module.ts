import { Global, Module } from '@nestjs/common';
import { ClockModule } from '../clock/clock.module.js';
import { ConfigModule } from '../config/config.module.js';
import { DatabaseModule } from '../database/database.module.js';
import { Checkpoints } from './checkpoints.js';
import { LogHealth } from './log-health.js';
import { LogRegistry } from './log-registry.js';
import { PersonalFacts } from './personal-facts.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { ReadModels } from './read-models.js';
import { StateCommand } from './state-command.js';
import { EventStore } from './types.js';
import { Vault } from './vault.js';
import { Listener } from './worker/listener.js';
import { LogTail } from './worker/log-tail.js';
import { LogWorker } from './worker/log-worker.js';

const exported = [
  LogRegistry,
  StateCommand,
  ReadModels,
  PersonalFacts,
  LogHealth,
  Checkpoints,
  Listener,
  LogTail,
  LogWorker,
  Vault,
];

/**
 * The log for every context: `EventStore`, `StateCommand`, `LogRegistry`, `ReadModels`, `PersonalFacts`, with `Clock` and
 * `Config`. `LogWorker` follows the log once it is started, which worker.ts does.
 */
@Global()
@Module({
  imports: [ConfigModule, DatabaseModule, ClockModule],
  providers: [...exported, { provide: EventStore, useClass: PostgresEventStore }],
  exports: [ConfigModule, DatabaseModule, ClockModule, EventStore, ...exported],
})
export class EventStoreModule {}
