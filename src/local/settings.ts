import { resolve } from 'node:path';

/** How `npm start` was asked to start. */
export interface LocalSettings {
  readonly dataDir: string;
  readonly port: number;
  /** A PostgreSQL of one's own instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly production: boolean;
  /** A gate to learn on: a data folder, a port and a database of its own. */
  readonly training: boolean;
  /** Show the logs in the terminal too. */
  readonly echo?: boolean;
}

/**
 * Reads PORT (3000), DATA_DIR (./data), DATABASE_URL, REDIS_URL, NODE_ENV. `--training` or TRAINING=1: port 3100 and
 * ./data-training unless told. Throws in words on a port that is none.
 */
export function localSettings(env: NodeJS.ProcessEnv, args: readonly string[] = []): LocalSettings {
  const training = args.includes('--training') || env['TRAINING'] === '1';
  const port = Number(env['PORT'] ?? (training ? 3100 : 3000));
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535, not "${env['PORT']}".`);
  return {
    dataDir: resolve(env['DATA_DIR'] ?? (training ? 'data-training' : 'data')),
    port,
    databaseUrl: env['DATABASE_URL'] || undefined,
    redisUrl: env['REDIS_URL'] || undefined,
    production: env['NODE_ENV'] === 'production',
    training,
  };
}
