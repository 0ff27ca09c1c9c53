import type { Metadata, RecordedEvent } from './types.js';

/** A row of table `event` as the pools give it. */
export interface EventRow {
  readonly position: number;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly metadata: Metadata;
  readonly recorded_at: string;
}

export const EVENT_COLUMNS = 'position, id, stream, version, type, data, metadata, recorded_at';

export function recorded(row: EventRow): RecordedEvent {
  const { position, id, stream, version, type, data, metadata } = row;
  return { position, id, stream, version, type, data, metadata, recordedAt: new Date(row.recorded_at) };
}
