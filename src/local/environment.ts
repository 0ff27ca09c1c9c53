import type { DatabaseUrls } from './embedded-database.js';
import type { Secrets } from './secrets.js';

/** The environment of the product's processes: what was given wins over what was generated. */
export function environmentFor(given: NodeJS.ProcessEnv, secrets: Secrets, urls?: DatabaseUrls): NodeJS.ProcessEnv {
  const env = { ...secrets.keys, ...given };
  return urls ? { ...env, DATABASE_URL: urls.app, MIGRATION_DATABASE_URL: urls.owner } : env;
}
