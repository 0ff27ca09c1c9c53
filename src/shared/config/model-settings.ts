import { ConfigError } from './config-error.js';

/** A model with the interface of OpenAI's chat completions, for the wording of answers. */
export interface ModelSettings {
  /** `https://host/v1`, without a slash behind. */
  readonly url: string;
  readonly name: string;
  readonly key: string | undefined;
  /** How long an answer waits for it. */
  readonly patienceMs: number;
}

/** Reads `ASSISTANT_MODEL_URL`, `ASSISTANT_MODEL`, `ASSISTANT_MODEL_TIMEOUT_MS` and `SECRET_ASSISTANT_MODEL`; without an address it is off. */
export function readModel(env: Readonly<Record<string, string | undefined>>): ModelSettings | undefined {
  const url = env['ASSISTANT_MODEL_URL'];
  if (!url) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || parsed.username)
    throw new ConfigError('ASSISTANT_MODEL_URL must be the http(s) address of the interface, such as https://host/v1.');
  const name = env['ASSISTANT_MODEL'];
  if (!name) throw new ConfigError('ASSISTANT_MODEL must name the model where ASSISTANT_MODEL_URL is set.');
  const patienceMs = Number(env['ASSISTANT_MODEL_TIMEOUT_MS'] || 8_000);
  if (!Number.isInteger(patienceMs) || patienceMs < 100 || patienceMs > 60_000)
    throw new ConfigError('ASSISTANT_MODEL_TIMEOUT_MS must be 100 to 60000.');
  return { url: url.replace(/\/+$/, ''), name, key: env['SECRET_ASSISTANT_MODEL'] || undefined, patienceMs };
}
