import type { Gate } from '../../../shared/domain/place.js';

/** Trucks that wait outside the gate and are not yet registered, counted by eye. Stream `roadside-<GATE>-<yyyy-mm-dd>`. */
export type RoadsideEvent = {
  type: 'RoadsideCounted';
  data: { gate: Gate; place: string; at: string; fruit: number; other: number };
};
