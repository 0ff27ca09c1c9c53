import { ConfigError } from './config-error.js';

export interface ClockSettings {
  readonly kind: 'real' | 'scaled' | 'stepped';
  /** Where simulated time begins in a new database. */
  readonly start: Date;
  /** Simulated seconds in a real one; scaled only. */
  readonly scale: number;
}

const KINDS = ['real', 'scaled', 'stepped'] as const;

/** `CLOCK` (real unless told), `CLOCK_START` (ISO instant), `CLOCK_SCALE` (1 to 10000). */
export function readClock(env: Readonly<Record<string, string | undefined>>): ClockSettings {
  const kind = KINDS.find((each) => each === (env['CLOCK'] || 'real'));
  if (!kind) throw new ConfigError(`CLOCK must be one of ${KINDS.join(', ')}.`);
  const start = env['CLOCK_START'] ? new Date(env['CLOCK_START']) : new Date(Date.now());
  if (Number.isNaN(start.getTime())) throw new ConfigError('CLOCK_START must be an ISO instant.');
  const scale = Number(env['CLOCK_SCALE'] || 1);
  if (!(scale >= 1 && scale <= 10_000)) throw new ConfigError('CLOCK_SCALE must be 1 to 10000.');
  return { kind, start, scale };
}
