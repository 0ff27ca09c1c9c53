import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore, type RecordedEvent } from '../../../shared/event-store/types.js';
import { cursorOf, idOf, type Page } from '../../../shared/http/paging.js';
import { VehicleKey, checkPlate, checkVin, type PlateOf } from '../../declarations/index.js';
import { chassisHolding } from '../domain/chassis-holding.js';
import { plateHolding } from '../domain/plate-holding.js';
import type { ChassisEvent, PlateEvent } from '../domain/vehicle-events.js';
import { FleetDesk } from '../fleet-desk.js';
import { VehiclesInClear, type VehicleSeen } from '../vehicle-seen.js';

export interface PlateFilter {
  readonly plate?: string;
  /** Counts before a plate. */
  readonly chassis?: string;
  /** The country of the plate's form unless told. */
  readonly country?: PlateOf['country'];
  readonly cursor?: string;
  readonly limit: number;
}

/** Every vehicle that bears or bore a plate, or stood in a fleet with a chassis number, the last one first. Asked of the log itself: always of this moment. */
export class VehiclesByPlate extends Query<Page<VehicleSeen>> {
  constructor(readonly filter: PlateFilter) {
    super();
  }
}

@QueryHandler(VehiclesByPlate)
export class VehiclesByPlateHandler implements IQueryHandler<VehiclesByPlate> {
  constructor(
    private readonly store: EventStore,
    private readonly keys: VehicleKey,
    private readonly desk: FleetDesk,
    private readonly clear: VehiclesInClear,
  ) {}

  async execute({ filter }: VehiclesByPlate): Promise<Page<VehicleSeen>> {
    const { limit } = filter;
    const { position } = await this.store.head();
    const events = await this.store.readStream(this.streamOf(filter));
    const bearers = [
      ...new Set((events as RecordedEvent<PlateEvent | ChassisEvent>[]).map(({ data }) => data.vehicle).toReversed()),
    ];
    const since = bearers.indexOf(idOf(filter.cursor) ?? '') + 1;
    const ids = bearers.slice(since, since + limit);
    const items = await this.clear.of(await Promise.all(ids.map((id) => this.desk.find(id))));
    const last = ids.at(-1);
    const more = last !== undefined && bearers.length > since + limit;
    return { items, ...(more && { next: cursorOf([last]) }), position, stale: false };
  }

  private streamOf({ plate = '', chassis, country: said }: PlateFilter): string {
    if (chassis !== undefined) return chassisHolding(this.keys.ofChassis(checkVin(chassis).value ?? chassis)).stream;
    const country = said ?? checkPlate(plate).value?.country ?? 'OTHER';
    return plateHolding(this.keys.ofPlate(country, plate)).stream;
  }
}
