import type { RecordedEvent } from '../../../shared/event-store/types.js';

/** A fact of a made log. */
export type Told = readonly [stream: string, type: string, data?: object];

/** When it all happens, unless told. */
export const AT = '2026-11-20T03:00:00.000Z';

/** The log of these facts, as it would stand in the database. */
export function log(told: readonly Told[]) {
  const events = told.map(
    ([stream, type, data = {}], n) =>
      ({ position: n + 1, stream, type, data: { declaration: 'd1', at: AT, ...data } }) as unknown as RecordedEvent,
  );
  return (position: number) => Promise.resolve(events.slice(position));
}
