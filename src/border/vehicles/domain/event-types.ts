import type { ChassisEvent, PlateEvent, VehicleEvent } from './vehicle-events.js';

/** Every event type of this context; the compiler keeps it complete. */
const TYPES: Record<VehicleEvent['type'] | PlateEvent['type'] | ChassisEvent['type'], true> = {
  VehicleRecorded: true,
  VehicleTakenUp: true,
  VehiclePlateChanged: true,
  VehicleHandedOver: true,
  VehicleReleased: true,
  VehicleRemoved: true,
  PlateTaken: true,
  PlateFreed: true,
  ChassisTaken: true,
  ChassisFreed: true,
  ConsentAsked: true,
  ConsentGiven: true,
  ConsentRefused: true,
  ConsentWithdrawn: true,
  ConsentLapsed: true,
};

export const VEHICLE_EVENT_TYPES = Object.keys(TYPES) as (keyof typeof TYPES)[];
