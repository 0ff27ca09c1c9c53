import type { Filed } from './domain/filed.js';
import type { Shape } from './shape.js';

/** A line that is right in itself. */
export interface FiledLine extends Filed {
  readonly line: number;
  readonly shape: Shape | null;
}

/** A line as it is entered. */
export interface Entered extends FiledLine {
  readonly id: string;
  /** By what it is known again, however its numbers were written. */
  readonly fingerprint: string;
}
