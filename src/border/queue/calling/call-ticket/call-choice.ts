import type { MadeEstimate } from '../../domain/estimate-hit.js';
import type { QueueStage, QueueClass } from '../../../../shared/domain/place.js';

/** The policy's choice for a lane, made on the log up to `asOf` for the instant `chosenAt` (ISO). */
export interface CallChoice {
  readonly lane: string;
  readonly ticket: string;
  readonly stage: QueueStage;
  readonly class: QueueClass;
  readonly policy: string;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  readonly asOf: number;
  readonly chosenAt: string;
  /** Calls of that gate and direction on that day before this one. */
  readonly after: number;
  /** When it was told that it would be called. */
  readonly estimate?: MadeEstimate;
}
