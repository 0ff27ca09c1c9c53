/** A setting that is missing or wrong. The process does not start. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
