import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { gateOfOffice } from '../customs-access.js';
import type { CustomsChannel, CustomsEvent, CustomsGoodsEvent, CustomsStatus } from '../domain/customs-events.js';

export interface CustomsListRow {
  readonly customs: string;
  readonly direction: Direction;
  readonly office: string | null;
  readonly declarationType: string | null;
  readonly status: CustomsStatus | null;
  readonly channel: CustomsChannel | null;
  /** Numbers of the orders that stand. */
  readonly stops: readonly string[];
  /** `<declaration>:<gate>:<firm>` */
  readonly carriers: readonly string[];
  readonly gates: readonly Gate[];
  readonly firms: readonly string[];
  readonly changedAt: string;
}

type Told = CustomsEvent | CustomsGoodsEvent;

const unknown = (customs: string, changedAt: string): CustomsListRow => ({
  customs,
  direction: customs.startsWith('10') ? 'IMPORT' : 'EXPORT',
  office: null,
  declarationType: null,
  status: null,
  channel: null,
  stops: [],
  carriers: [],
  gates: [],
  firms: [],
  changedAt,
});

/** Customs declarations as they stand, also those that customs has not told of and a vehicle names. */
export const customsList: RowProjection<CustomsListRow, Told> = {
  name: 'customs-list',
  table: 'customs_list',
  key: 'customs',
  types: [
    'CustomsDeclarationRecorded',
    'CustomsStopOrdered',
    'CustomsStopLifted',
    'CustomsGoodsAllocated',
    'CustomsAllocationEnded',
  ],
  change: (event) => {
    const { customs, at } = event.data;
    return [
      { key: customs, apply: (row) => concerned({ ...after(row ?? unknown(customs, at), event), changedAt: at }) },
    ];
  },
};

function after(row: CustomsListRow, { type, data }: Told): CustomsListRow {
  switch (type) {
    case 'CustomsDeclarationRecorded': {
      const { direction, office, declarationType, status, channel = null } = data;
      return { ...row, direction, office, declarationType, status, channel };
    }
    case 'CustomsStopOrdered':
      return { ...row, stops: [...row.stops, data.order] };
    case 'CustomsStopLifted':
      return { ...row, stops: row.stops.filter((order) => order !== data.order) };
    case 'CustomsGoodsAllocated':
      return {
        ...row,
        carriers: [...without(row, data.declaration), `${data.declaration}:${data.gate}:${data.firm}`],
      };
    default:
      return { ...row, carriers: without(row, data.declaration) };
  }
}

const without = ({ carriers }: CustomsListRow, declaration: string) =>
  carriers.filter((carrier) => !carrier.startsWith(`${declaration}:`));

/** Whom it concerns, as `requireConcerned` says: its office's gate and those where a vehicle carries it. */
function concerned(row: CustomsListRow): CustomsListRow {
  const parts = row.carriers.map((carrier) => carrier.split(':'));
  const office = row.office === null ? undefined : gateOfOffice(row.office);
  const gates = [...(office ? [office] : []), ...parts.map(([, gate]) => gate as Gate)];
  return { ...row, gates: [...new Set(gates)], firms: [...new Set(parts.map(([, , firm = '']) => firm))] };
}
