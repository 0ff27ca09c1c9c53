import type { PersonalReader, RowProjection } from '../../../shared/event-store/projection.js';
import { bare } from '../domain/checked.js';
import type { DeclaredContent } from '../domain/content.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';

export interface OpenVehicleRow {
  readonly declaration: string;
  readonly gate: string;
  readonly direction: string;
  readonly country: string;
  readonly plate: string | null;
  readonly normal: string | null;
  readonly trailer: string | null;
  readonly open: boolean;
}

function rowOf(declaration: string, content: string, personal: PersonalReader): OpenVehicleRow | undefined {
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
  };
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
      const { content } = data;
      return [{ key, apply: (_, personal) => rowOf(key, content, personal) }];
    }
    if (type === 'PlatesForgotten') return [{ key, apply: () => undefined }];
    return [{ key, apply: (row) => row && { ...row, open: false } }];
  },
};
