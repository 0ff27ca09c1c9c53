import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { Config } from '../config/config.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from './connection.js';

/** Connections of a kind, made when first needed. Types come back plain (see `plainTypes`). */
abstract class GatePool extends Pool implements OnApplicationShutdown {
  constructor(config: Config, name: string, max: number, statement: number) {
    super({
      connectionString: config.databaseUrl,
      max,
      application_name: name,
      types: plainTypes,
      options: sessionOptions({ ...REQUEST_LIMITS, statement }),
      connectionTimeoutMillis: 5_000,
      // A line that died without a word (a failover, a cable) would hold its statement for ever.
      query_timeout: statement + 5_000,
      keepAlive: true,
    });
    // A connection that breaks while nobody uses it would otherwise end the process.
    this.on('error', (error) => new Logger(name).warn(`Idle connection lost: ${error.message}`));
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.ended) await this.end();
  }
}

/** Connections of the event store: reading streams, appending. */
@Injectable()
export class LogPool extends GatePool {
  constructor(config: Config) {
    super(config, 'gate-log', 4, REQUEST_LIMITS.statement);
  }
}

/** Connections of projections, reactions and deadlines. Apart from `LogPool`: a reaction holds one while it sends its command. */
@Injectable()
export class WorkerPool extends GatePool {
  constructor(config: Config) {
    super(config, 'gate-worker', 8, 60_000);
  }
}
