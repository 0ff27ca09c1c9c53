import { Injectable } from '@nestjs/common';
import { refuse as refuseDoor } from '../../shared/http/http-problems.js';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type PersonalFact,
  type StreamOf,
} from '../../shared/event-store/types.js';
import { chassisFollows, chassisHolding, type ChassisHolding } from './domain/chassis-holding.js';
import type { FleetEvents } from './domain/fleet-act.js';
import type { ChassisEvent } from './domain/vehicle-events.js';
import { plateHolding, type PlateHolding } from './domain/plate-holding.js';
import { vehicleRecord, type RecordedVehicle, type VehicleRecord } from './domain/vehicle-record.js';
import type { VehicleOutcome } from './vehicle.answer.js';
import { outcomeOf } from './vehicle.answer.js';

/** One command on a vehicle that is on record. */
export interface FleetCommand {
  readonly context: CommandContext;
  readonly vehicle: string;
  readonly decide: (record: VehicleRecord, plate: PlateHolding) => FleetEvents;
  readonly personal?: readonly PersonalFact[];
}

/** The stream of a chassis, where one is known; where none is, its state is undefined. */
export function chassisBeside(chassis: string | undefined): Beside {
  return (chassis === undefined ? {} : { frame: chassisHolding(chassis) }) as Beside;
}

type Beside = { readonly frame: StreamOf<ChassisHolding | undefined, ChassisEvent> };

/** What was looked up before the decision is no longer so: look again. */
export class LookAgain extends Error {}

/** Where fleets are decided: a vehicle's record and the streams of its plate and chassis are folded, guarded and written together. */
@Injectable()
export class FleetDesk {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`. */
  async find(vehicle: string): Promise<RecordedVehicle> {
    const { state } = await this.store.load(vehicleRecord(vehicle));
    if (!state) throw refuseDoor('not-found');
    return state;
  }

  async holding(plate: string): Promise<PlateHolding> {
    return (await this.store.load(plateHolding(plate))).state;
  }

  async chassis(chassis: string): Promise<ChassisHolding> {
    return (await this.store.load(chassisHolding(chassis))).state;
  }

  /** Throws `not-found`, and what `decide` throws. */
  carryOut({ context, vehicle, decide, personal }: FleetCommand): Promise<Committed<VehicleOutcome>> {
    return this.lookingAgain(async () => {
      const { plate, chassis } = await this.find(vehicle);
      return this.store.execute({
        context,
        streams: { record: vehicleRecord(vehicle), plate: plateHolding(plate), ...chassisBeside(chassis) },
        decide: ({ record, plate: holding, frame }) => {
          if (record?.plate !== plate || record.chassis !== chassis) throw new LookAgain();
          const events = decide(record, holding);
          return { ...events, ...(frame && { frame: chassisFollows(record, events, frame) }) };
        },
        answer: ({ record }) => outcomeOf(record as RecordedVehicle),
        ...(personal && { personal }),
      });
    });
  }

  /** Runs it again for as long as it finds that what it had looked up has changed. */
  async lookingAgain<A>(attempt: () => Promise<A>): Promise<A> {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof LookAgain)) throw error;
      }
    }
  }
}
