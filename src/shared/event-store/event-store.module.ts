import { Global, Module } from '@nestjs/common';
import { ClockModule } from '../clock/clock.module.js';
import { ConfigModule } from '../config/config.module.js';
import { DatabaseModule } from '../database/database.module.js';
import { LogRegistry } from './log-registry.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { StateCommand } from './state-command.js';
import { EventStore } from './types.js';

const shared = [LogRegistry, StateCommand, { provide: EventStore, useClass: PostgresEventStore }];

/** The log for every context: `EventStore`, `StateCommand`, `LogRegistry`, with `Clock` and `Config`. */
@Global()
@Module({
  imports: [ConfigModule, DatabaseModule, ClockModule],
  providers: shared,
  exports: [ConfigModule, DatabaseModule, ClockModule, LogRegistry, StateCommand, EventStore],
})
export class EventStoreModule {}
