import type { Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { LeftOpenReason, PlateReadEvent } from '../domain/plate-read-events.js';

export interface OpenReadRow {
  readonly read: string;
  readonly gate: Gate;
  readonly yard: string;
  readonly device: string;
  readonly camera: string | null;
  readonly at: string;
  readonly why: LeftOpenReason;
  readonly code: string | null;
  /** Reference of the sealed text: it is opened for the reader, never kept here. */
  readonly plate: string;
}

/** Reads that wait for an operator. */
export const openRead: RowProjection<OpenReadRow, PlateReadEvent> = {
  name: 'open-plate-read',
  table: 'open_plate_read',
  key: 'read',
  types: ['PlateReadLeftOpen', 'PlateReadMatched', 'PlateReadDismissed', 'PlateReadLapsed'],
  change: ({ type, data }) => {
    if (type !== 'PlateReadLeftOpen') return [{ key: data.read, apply: () => undefined }];
    const { read, gate, yard, device, camera = null, at, why, code = null, plate } = data;
    return [{ key: read, apply: () => ({ read, gate, yard, device, camera, at, why, code, plate }) }];
  },
};
