import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

// The package is CommonJS whose types claim an ES default export.
const canonicalize = createRequire(import.meta.url)('canonicalize') as (value: unknown) => string | undefined;

/** RFC 8785 JSON: the same value gives the same text everywhere. Throws on what JSON cannot say (undefined, NaN, functions). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('There is no JSON for this value');
  return text;
}

/** SHA-256, in hex, over the RFC 8785 form. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
