import { Injectable } from '@nestjs/common';
import { TryBudgets, type TryLane } from '../shared/http/try-budgets.js';
import { WINDOW_MINUTES, type Lane } from './domain/sign-in-lane.js';

/** Counts tries of sign-in by lane, once for all servers. */
@Injectable()
export class SignInBudgets {
  constructor(private readonly tries: TryBudgets) {}

  /** Counts one try before it is made. Throws `too-many-requests`. */
  take(lanes: readonly Lane[]): Promise<void> {
    return this.tries.take(lanes.map(triesOf));
  }

  /** Gives a try back that turned out right: only failures are counted. */
  giveBack(lanes: readonly Lane[]): Promise<void> {
    return this.tries.giveBack(lanes.map(triesOf));
  }
}

function triesOf({ kind, of, limit }: Lane): TryLane {
  return { kind, of, limit, minutes: WINDOW_MINUTES };
}
