import type { PersonalReader, RowProjection } from '../../../shared/event-store/projection.js';
import { bare } from '../domain/checked.js';
import type { DeclaredContent } from '../domain/content.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';

/** A tractor that was declared before, by the HMAC of its plate, and that plate. */
export interface FormerPlate {
  readonly vehicle: string;
  readonly plate: string;
}

export interface OpenVehicleRow {
  readonly declaration: string;
  readonly gate: string;
  readonly direction: string;
  readonly country: string;
  readonly plate: string | null;
  readonly normal: string | null;
  readonly trailer: string | null;
  readonly open: boolean;
  /** HMAC of country and plate. Null: written before it stood here. */
  readonly vehicle: string | null;
  /** The first one first. */
  readonly former: readonly FormerPlate[];
}

type Told = Extract<DeclarationEvent, { type: 'DeclarationSubmitted' | 'DeclarationCorrected' }>['data'];

function rowOf(
  { declaration, content, facts }: Told,
  before: OpenVehicleRow | undefined,
  personal: PersonalReader,
): OpenVehicleRow | undefined {
  const said = personal.read<DeclaredContent>(content);
  if (!said) return undefined;
  const { gate, direction, vehicle, trailer } = said;
  const plate = vehicle.plate ?? null;
  return {
    declaration,
    gate,
    direction,
    country: vehicle.country,
    plate,
    normal: plate && bare(plate),
    trailer: trailer?.plate ?? null,
    open: true,
    vehicle: facts.vehicle,
    former: formerOf(before, facts.vehicle),
  };
}

function formerOf(before: OpenVehicleRow | undefined, now: string): readonly FormerPlate[] {
  if (!before) return [];
  const { vehicle, plate, former } = before;
  return vehicle === null || vehicle === now || plate === null ? former : [...former, { vehicle, plate }];
}

/** Plates in clear text, of open declarations and of those that ended lately; an erased content has no row. */
export const openVehicle: RowProjection<OpenVehicleRow, DeclarationEvent> = {
  name: 'open-vehicle',
  table: 'open_vehicle',
  key: 'declaration',
  types: [
    'DeclarationSubmitted',
    'DeclarationCorrected',
    'DeclarationRejected',
    'DeclarationWithdrawn',
    'DeclarationExpired',
    'DeclarationFulfilled',
    'PlatesForgotten',
  ],
  refs: ({ type, data }) => (type === 'DeclarationSubmitted' || type === 'DeclarationCorrected' ? [data.content] : []),
  change: ({ type, data }) => {
    const key = data.declaration;
    if (type === 'DeclarationSubmitted' || type === 'DeclarationCorrected') {
      return [{ key, apply: (row, personal) => rowOf(data, row, personal) }];
    }
    if (type === 'PlatesForgotten') return [{ key, apply: () => undefined }];
    return [{ key, apply: (row) => row && { ...row, open: false } }];
  },
};
