import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error.js';

const SUFFIX = '_FILE';
const ALLOWED = /^(SECRET_\w+|DATABASE_URL|MIGRATION_DATABASE_URL|REDIS_URL)_FILE$/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Secrets may come as files, as container hosts give them: `SECRET_TOKEN_FILE=/run/secrets/token` stands for SECRET_TOKEN.
 * Answers the environment with those filled in. Throws {@link ConfigError} when a file cannot be read or both are set.
 */
export function withSecretFiles(env: Environment): Environment {
  const read: Record<string, string> = {};
  for (const [name, path] of Object.entries(env)) {
    if (!path || !ALLOWED.test(name)) continue;
    const stands = name.slice(0, -SUFFIX.length);
    if (env[stands]) throw new ConfigError(`Set ${stands} or ${name}, not both.`);
    try {
      read[stands] = readFileSync(path, 'utf8').trim();
    } catch {
      throw new ConfigError(`${name}: ${path} cannot be read.`);
    }
  }
  return { ...env, ...read };
}
