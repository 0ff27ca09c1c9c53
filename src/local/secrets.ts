import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is generated once for a data folder and kept beside the data, readable by its owner alone. */
export interface Secrets {
  /** Names the cluster when it cannot lie in the data folder itself. */
  readonly instance: string;
  readonly superuserPassword: string;
  readonly migratorPassword: string;
  readonly appPassword: string;
  /** The product's own secrets, by the environment variable that takes them. */
  readonly keys: Readonly<Record<string, string>>;
}

const NAMES = ['SECRET_TOKEN', 'SECRET_PERSONAL_KEYS', 'SECRET_PLATE', 'SECRET_TICKET_SALT'] as const;

function newKey(name: (typeof NAMES)[number]): string {
  const key = randomBytes(32).toString('base64');
  return name === 'SECRET_PERSONAL_KEYS' ? `k1:${key}` : key;
}

/** Reads the folder's secrets; whatever is missing is generated and kept. */
export async function secretsOf(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const known = JSON.parse(text) as Partial<Secrets>;
  const secrets: Secrets = {
    instance: known.instance ?? randomBytes(8).toString('hex'),
    superuserPassword: known.superuserPassword ?? randomBytes(24).toString('base64url'),
    migratorPassword: known.migratorPassword ?? randomBytes(24).toString('base64url'),
    appPassword: known.appPassword ?? randomBytes(24).toString('base64url'),
    keys: Object.fromEntries(NAMES.map((name) => [name, known.keys?.[name] ?? newKey(name)])),
  };
  const now = JSON.stringify(secrets, null, 2);
  if (now === text) return secrets;
  const half = `${file}.${process.pid}`;
  await writeFile(half, now, { mode: 0o600 });
  await rename(half, file);
  return secrets;
}
