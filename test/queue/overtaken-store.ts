import type { DomainEvent } from '../../src/shared/domain/decider.js';
import {
  EventStore,
  type Committed,
  type Execution,
  type Loaded,
  type StreamOf,
  type Streams,
} from '../../src/shared/event-store/types.js';

/** The store as a handler has it whom somebody overtakes: once, between what he has read and what he decides on. */
export class OvertakenStore extends EventStore {
  private overtake: (() => Promise<void>) | undefined;

  constructor(
    private readonly store: EventStore,
    by: () => Promise<void>,
  ) {
    super();
    this.overtake = by;
  }

  async execute<T extends Streams, A>(execution: Execution<T, A>): Promise<Committed<A>> {
    const first = this.overtake;
    this.overtake = undefined;
    await first?.();
    return this.store.execute(execution);
  }

  load<S, E extends DomainEvent>(of: StreamOf<S, E>): Promise<Loaded<S>> {
    return this.store.load(of);
  }

  answered: EventStore['answered'] = (context) => this.store.answered(context);
  readStream: EventStore['readStream'] = (stream) => this.store.readStream(stream);
  readAfter: EventStore['readAfter'] = (...asked) => this.store.readAfter(...asked);
  head: EventStore['head'] = () => this.store.head();
}
