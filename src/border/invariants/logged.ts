import type { DomainEvent } from '../../shared/domain/decider.js';

/** An event as a rule sees it. `data` is what its context's contract says of `type`. */
export interface Logged<E extends DomainEvent = DomainEvent> {
  readonly position: number;
  readonly stream: string;
  readonly type: E['type'];
  readonly data: E['data'];
}
