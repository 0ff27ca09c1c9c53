import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { requireGate } from '../../../../shared/domain/posted.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { capacityAt, placesIn, type ClassCapacity } from '../../domain/slot-capacity.js';
import { slotCapacityStream } from '../../queue-streams.js';
import type { CapacitySetting } from './set-slot-capacity.handler.js';

export interface CapacityPreview {
  readonly before: ClassCapacity & { readonly places: number };
  readonly after: ClassCapacity & { readonly places: number };
  /** Hours that are open already from then on, and keep their places. */
  readonly openHours: number;
  /** Places booked in them. */
  readonly booked: number;
}

/** What another capacity of a class would do. Writes nothing. */
export class PreviewSlotCapacity extends Query<CapacityPreview> {
  constructor(
    readonly setting: CapacitySetting,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(PreviewSlotCapacity)
export class PreviewSlotCapacityHandler implements IQueryHandler<PreviewSlotCapacity> {
  constructor(
    private readonly store: EventStore,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Throws `wrong-gate`. */
  async execute({ setting, by }: PreviewSlotCapacity): Promise<CapacityPreview> {
    const { gate, route, direction, class: kind, perHour, bookedShare, from } = setting;
    requireGate(by, gate);
    const [{ state }, rows] = await Promise.all([
      this.store.load(slotCapacityStream(gate)),
      this.source.query<{ open: number; booked: number }[]>(
        `SELECT count(*)::int AS open, coalesce(sum(taken), 0)::int AS booked FROM slot_hour
         WHERE gate = $1 AND route = $2 AND direction = $3 AND class = $4 AND hour >= $5`,
        [gate, route, direction, kind, from],
      ),
    ]);
    const { perHour: was, bookedShare: share } = capacityAt(state, route, direction, kind, from.toISOString());
    const withPlaces = (of: ClassCapacity) => ({ ...of, places: placesIn(of) });
    return {
      before: withPlaces({ perHour: was, bookedShare: share }),
      after: withPlaces({ perHour, bookedShare }),
      openHours: rows[0]?.open ?? 0,
      booked: rows[0]?.booked ?? 0,
    };
  }
}
