import { Injectable } from '@nestjs/common';
import { type ConnectionOptions, createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import { Config } from '../config/config.js';

/** Where jobs wait: Redis when `REDIS_URL` names one, else the database itself. */
@Injectable()
export class JobStore {
  readonly queue = 'gate-jobs';
  readonly kind: 'redis' | 'postgres';
  readonly connection: ConnectionOptions;

  constructor(config: Config) {
    this.kind = config.redisUrl ? 'redis' : 'postgres';
    setDefaultBackendFactory(config.redisUrl ? undefined : createPostgresBackend);
    this.connection = config.redisUrl
      ? { url: config.redisUrl, maxRetriesPerRequest: null }
      : // BullMQ types the connection for Redis; with the other backend it takes what `pg` takes.
        ({ connectionString: config.databaseUrl, max: 4, application_name: 'gate-jobs' } as ConnectionOptions);
  }
}
