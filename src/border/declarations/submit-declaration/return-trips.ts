import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type StreamOf } from '../../../shared/event-store/types.js';
import { error } from '../domain/declaration-findings.js';
import { refuse as refuseDeclaration } from '../domain/declaration-problems.js';
import { refuse } from '../domain/two-way-problems.js';
import { declarationFold, declarationStream, isOpen, type DeclarationState } from '../domain/declaration.js';
import { crossedOf } from '../domain/journey.js';
import { returnLink, takesNoReturn, type ReturnOfTrip } from '../domain/two-way.js';

interface LinkNow {
  readonly link: ReturnOfTrip;
  /** The return that was declared before, if there was one. */
  readonly formerReturn: DeclarationState;
  readonly firstTrip: DeclarationState;
}

/** The streams that the declaration of a return hangs on. */
export interface ReturnTrip {
  readonly streams: {
    readonly link: StreamOf<ReturnOfTrip>;
    readonly formerReturn: StreamOf<DeclarationState>;
    readonly firstTrip: StreamOf<DeclarationState>;
    readonly firstCrossed: StreamOf<boolean>;
  };
  /** Throws `return-already-declared` while another return of the trip is open, `invalid-declaration` once it has ended. */
  readonly requireFree: (now: LinkNow) => void;
  readonly link: (declaration: string, gate: Gate, at: Date) => Readonly<Record<string, readonly DomainEvent[]>>;
}

/** Links a return to its first trip: one at a time, and callable at once when the first has crossed already. */
@Injectable()
export class ReturnTrips {
  constructor(private readonly store: EventStore) {}

  /** @param first the declaration of the first trip; undefined for what is no return: nothing is read then */
  async returnOf(first: string | undefined): Promise<ReturnTrip> {
    const none = { fresh: first === undefined };
    const link = { ...returnLink(first ?? 'none'), ...none };
    const known = first === undefined ? undefined : (await this.store.load(link)).state;
    const former = { stream: declarationStream(known ?? 'none'), fold: declarationFold, fresh: known === undefined };
    const firstTrip = { stream: declarationStream(first ?? 'none'), fold: declarationFold, ...none };
    return {
      streams: { link, formerReturn: former, firstTrip, firstCrossed: { ...crossedOf(first ?? 'none'), ...none } },
      requireFree: ({ link: now, formerReturn, firstTrip: trip }) => {
        // Ended in the same moment: whoever ended it did not find this return.
        if (takesNoReturn(trip))
          throw refuseDeclaration('invalid-declaration', {}, [error('returnOf', 'return-of-ended')]);
        if (now !== known || (formerReturn && isOpen(formerReturn.status))) throw refuse('return-already-declared');
      },
      link: (declaration, gate, at): Readonly<Record<string, readonly DomainEvent[]>> =>
        first === undefined
          ? {}
          : { link: [{ type: 'ReturnLinked', data: { first, return: declaration, gate, at: at.toISOString() } }] },
    };
  }
}
