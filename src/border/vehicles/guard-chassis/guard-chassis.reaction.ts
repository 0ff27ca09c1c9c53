import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { VehicleEvent } from '../domain/vehicle-events.js';
import { GuardChassis } from './guard-chassis.handler.js';

type Entered = Extract<VehicleEvent, { type: 'VehicleRecorded' | 'VehicleTakenUp' | 'VehicleHandedOver' }>;

/** Who enters a fleet takes the chassis in the same append; of what stands in the log from before it is taken by this. */
export function guardChassisOnEntered(commands: CommandBus): Reaction<Entered> {
  return {
    name: 'guard-chassis-on-entered',
    types: ['VehicleRecorded', 'VehicleTakenUp', 'VehicleHandedOver'],
    react: async ({ data }, context) => {
      await commands.execute(new GuardChassis(context, data.vehicle));
    },
  };
}
