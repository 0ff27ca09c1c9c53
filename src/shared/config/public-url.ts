import { ConfigError } from './config-error.js';

/** `PUBLIC_URL`: the address that people know the product by, without a path; undefined when it is not set. */
export function readPublicUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.href !== `${url.origin}/`)
    throw new ConfigError('PUBLIC_URL must be an address without a path, as https://gate.example.vn.');
  return url.origin;
}
