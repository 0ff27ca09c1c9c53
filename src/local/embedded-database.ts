import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type ClusterPlace, type RunningCluster, startCluster } from './cluster.js';
import type { Secrets } from './secrets.js';

/** Addresses of the product's database: as the owner of its schema, and as its servers and workers. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
}

const DATABASE = 'gate';
const OWNER = 'gate_owner';
const SERVER = 'gate_server';

const SETTINGS = ['max_connections=100', 'shared_buffers=256MB'];

const portFile = (dataDir: string) => join(dataDir, 'postgres-port');

/** Addresses of the database that runs on this data folder, for commands beside it. */
export async function runningUrls(dataDir: string, secrets: Secrets): Promise<DatabaseUrls> {
  return urlsAt(Number(await readFile(portFile(dataDir), 'utf8')), secrets);
}

function urlsAt(port: number, secrets: Secrets): DatabaseUrls {
  const url = (user: string, password: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return { owner: url(OWNER, secrets.migratorPassword), app: url(SERVER, secrets.appPassword) };
}

/** The embedded PostgreSQL while the product runs: one that dies is started again on the same port. */
export class EmbeddedDatabase {
  private stopping = false;

  private constructor(
    private readonly place: ClusterPlace,
    private readonly secrets: Secrets,
    private cluster: RunningCluster,
    private readonly onDeath: (words: string, again: boolean) => void,
  ) {
    this.watch();
  }

  /**
   * Starts it and makes database and log-ins when they are not there.
   * @param onDeath told its last words, and whether it could be started again
   */
  static async start(
    dataDir: string,
    place: ClusterPlace,
    secrets: Secrets,
    onDeath: (words: string, again: boolean) => void,
  ): Promise<EmbeddedDatabase> {
    const cluster = await startCluster(place, secrets.superuserPassword, SETTINGS);
    await makeDatabase(cluster.url, secrets);
    await writeFile(portFile(dataDir), String(cluster.port));
    return new EmbeddedDatabase(place, secrets, cluster, onDeath);
  }

  get urls(): DatabaseUrls {
    return urlsAt(this.cluster.port, this.secrets);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.cluster.stop();
  }

  private watch(): void {
    void this.cluster.gone.then(async (words) => {
      if (this.stopping) return;
      try {
        this.cluster = await startCluster(this.place, this.secrets.superuserPassword, SETTINGS, this.cluster.port);
        this.watch();
        this.onDeath(words, true);
      } catch (error) {
        this.onDeath(`${words}\n${String(error)}`, false);
      }
    });
  }
}

async function makeDatabase(url: string, secrets: Secrets): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      'SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1) AS there',
      [DATABASE],
    );
    if (rows[0]?.there) return;
    // The database is made last: when it is there, all of this is.
    await client.query(`
      DO $$ BEGIN
        IF to_regrole('app') IS NULL THEN CREATE ROLE app NOLOGIN; END IF;
        IF to_regrole('${OWNER}') IS NULL THEN CREATE ROLE ${OWNER} LOGIN; END IF;
        IF to_regrole('${SERVER}') IS NULL THEN CREATE ROLE ${SERVER} LOGIN; END IF;
      END $$;
      GRANT app TO ${OWNER}, ${SERVER};
      ALTER ROLE ${OWNER} PASSWORD ${escapeLiteral(secrets.migratorPassword)};
      ALTER ROLE ${SERVER} PASSWORD ${escapeLiteral(secrets.appPassword)};`);
    await client.query(`CREATE DATABASE ${escapeIdentifier(DATABASE)} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
}
