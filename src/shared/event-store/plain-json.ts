import { storeProblem } from './store-problems.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Throws `bad-text` for a string with NUL or an unpaired surrogate: jsonb refuses both, and with them the whole batch. */
export function requireText(text: string, path: string): void {
  if (text.includes('\0') || LONE_SURROGATE.test(text)) throw storeProblem('bad-text', { path });
}

/**
 * Throws `bad-text` or `unsafe-number` when a value cannot stand in the log: text that jsonb refuses, fractions and
 * numbers beyond the safe integers, whose canonical form would not survive the way through jsonb.
 * @param path where the value stands, dotted; told in the refusal
 */
export function requirePlain(value: unknown, path: string): void {
  if (typeof value === 'string') return requireText(value, path);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw storeProblem('unsafe-number', { path });
    return;
  }
  if (value === null || value === undefined || typeof value === 'boolean') return;
  if (typeof value !== 'object') throw new TypeError(`${path} is a ${typeof value}, which JSON cannot hold`);
  if (Array.isArray(value)) {
    for (let n = 0; n < value.length; n++) requirePlain(value[n], `${path}.${n}`);
    return;
  }
  if (value instanceof Date) throw new TypeError(`${path} is a Date; events carry ISO strings`);
  for (const name of Object.keys(value)) {
    requireText(name, path);
    requirePlain((value as Record<string, unknown>)[name], `${path}.${name}`);
  }
}

/** Throws `bad-text` when a text anywhere in the value cannot be stored; numbers may be fractions. For answers. */
export function requireTexts(value: unknown, path: string): void {
  if (typeof value === 'string') requireText(value, path);
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) requireTexts(inner, `${path}.${name}`);
}
