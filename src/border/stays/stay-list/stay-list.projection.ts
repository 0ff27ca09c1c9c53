import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { stayId, type StayEnd, type StayEvent, type StayKind } from '../domain/stay-events.js';
import { vehicleOf } from '../stay-stream.js';

/** A stay in a list. ISO instants. */
export interface StayRow {
  readonly stay: string;
  readonly declaration: string;
  readonly gate: Gate;
  readonly firm: string;
  readonly kind: StayKind;
  readonly direction: Direction;
  readonly since: string;
  readonly endsBy: string;
  /** Hours of the last alarm that was given; 0: the limit has passed. */
  readonly alarm: number | null;
  readonly endedAt: string | null;
  readonly why: StayEnd | null;
  readonly overMinutes: number | null;
  /** The tractor that has it, by the HMAC of its plate. Null: written before it stood here. */
  readonly vehicle: string | null;
  /** Its load went on with another tractor: the how manyth one of the declaration that this happened to. */
  readonly leftBehind: number | null;
}

/** An alarm that waits changes nothing that is listed. */
type Listed = Exclude<StayEvent, { type: 'StayAlarmHeld' }>;

/** One row a stay. */
export const stayList: RowProjection<StayRow, Listed> = {
  name: 'stay-list',
  table: 'stay_list',
  key: 'stay',
  types: ['StayBegun', 'StayExtended', 'StayLimitNear', 'StayLimitPassed', 'StayEnded'],
  change: ({ type, data, stream }) => {
    const { declaration, gate, firm, at, left = null } = data;
    const key = stayId(data);
    if (type === 'StayBegun') {
      const { kind, direction, endsBy } = data;
      const vehicle = vehicleOf(stream);
      const none = { alarm: null, endedAt: null, why: null, overMinutes: null };
      const row = { declaration, gate, firm, kind, direction, since: at, endsBy, ...none, vehicle };
      return [{ key, apply: () => ({ stay: key, ...row, leftBehind: left }) }];
    }
    return [
      {
        key,
        apply: (row) => row && { ...row, ...changeOf({ type, data } as Exclude<Listed, { type: 'StayBegun' }>) },
      },
    ];
  },
};

function changeOf({ type, data }: Exclude<Listed, { type: 'StayBegun' }>): Partial<StayRow> {
  switch (type) {
    case 'StayExtended':
      return { endsBy: data.endsBy, alarm: null };
    case 'StayLimitNear':
      return { alarm: data.hours };
    case 'StayLimitPassed':
      return { alarm: 0 };
    default:
      return { endedAt: data.at, why: data.why, overMinutes: data.overMinutes };
  }
}
