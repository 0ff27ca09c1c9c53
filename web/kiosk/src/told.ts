import type { Direction } from '../../../src/shared/domain/place.js';
import type { Cargo } from './words.js';

/** What a driver told so far. Lives in this page alone and goes with the next one. */
export interface Told {
  readonly direction?: Direction;
  readonly cargo?: Cargo;
  readonly plate: string;
  readonly phone: string;
  readonly code: string;
}

export const NOTHING: Told = { plate: '', phone: '', code: '' };
