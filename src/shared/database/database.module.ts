import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { REQUEST_LIMITS, sessionOptions } from './connection.js';
import { LogPool, WorkerPool } from './pools.js';
import { SchemaCheck } from './schema-check.js';

/** TypeORM for read models and state-stored modules, and the pools of the event store. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres',
        url: config.databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        installExtensions: false,
        uuidExtension: 'pgcrypto',
        applicationName: 'gate',
        poolSize: 10,
        retryAttempts: config.environment === 'test' ? 0 : 5,
        retryDelay: 1_000,
        extra: { options: sessionOptions(REQUEST_LIMITS) },
      }),
    }),
  ],
  providers: [LogPool, WorkerPool, SchemaCheck],
  exports: [LogPool, WorkerPool],
})
export class DatabaseModule {}
