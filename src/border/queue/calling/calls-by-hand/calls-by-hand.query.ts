import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DIRECTIONS, type Gate } from '../../../../shared/domain/place.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import type { CallSheetEvent } from '../../domain/queue-events.js';
import { callSheetStream } from '../../queue-streams.js';

/** A call that a controller chose himself. */
export interface CallByHand {
  readonly ticket: string;
  readonly lane: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason?: string;
}

/** The calls by hand of a gate from an instant to another that lies at most a day later. */
export class CallsByHand extends Query<readonly CallByHand[]> {
  constructor(
    readonly gate: Gate,
    readonly from: Date,
    readonly to: Date,
  ) {
    super();
  }
}

@QueryHandler(CallsByHand)
export class CallsByHandHandler implements IQueryHandler<CallsByHand> {
  constructor(private readonly store: EventStore) {}

  async execute({ gate, from, to }: CallsByHand): Promise<readonly CallByHand[]> {
    const streams = new Set(
      DIRECTIONS.flatMap((direction) => [from, to].map((day) => callSheetStream(gate, direction, day).stream)),
    );
    const sheets = await Promise.all([...streams].map((stream) => this.store.readStream(stream)));
    const calls = sheets.flat().map(({ data }) => data as CallSheetEvent['data']);
    return calls
      .filter(({ rule, at }) => rule === 'BY_HAND' && from.toISOString() <= at && at <= to.toISOString())
      .map(({ ticket, lane, at, reason }) => ({ ticket, lane, at, ...(reason !== undefined && { reason }) }));
  }
}
