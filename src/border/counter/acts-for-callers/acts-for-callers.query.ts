import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '../../../shared/domain/caller.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { DeclarationById, declarationStream } from '../../declarations/index.js';
import { passStreamName } from '../../passes/index.js';
import { ticketOf } from '../../queue/index.js';

/** What a clerk did for somebody. */
export interface ActForCaller {
  /** Type of the event, e.g. `TicketMoved`. */
  readonly what: string;
  /** ISO instant at which it was recorded. */
  readonly at: string;
  readonly caller: Caller;
}

/** All that clerks did for others with one declaration, its ticket and its pass, for its parties and the gate. */
export class ActsForCallers extends Query<readonly ActForCaller[]> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(ActsForCallers)
export class ActsForCallersHandler implements IQueryHandler<ActsForCallers> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`, also for whoever is no party of it, and `wrong-gate`. */
  async execute({ by, declaration }: ActsForCallers): Promise<readonly ActForCaller[]> {
    await this.questions.execute(new DeclarationById(by, declaration));
    const streams = [declarationStream(declaration), ticketOf(declaration).stream, passStreamName(declaration)];
    const events = (await Promise.all(streams.map((stream) => this.store.readStream(stream)))).flat();
    return events
      .toSorted((one, other) => one.position - other.position)
      .flatMap(({ type, recordedAt, metadata: { caller } }) =>
        caller ? [{ what: type, at: recordedAt.toISOString(), caller }] : [],
      );
  }
}
