import type { PersonalReader, RowProjection } from '../../../shared/event-store/projection.js';
import type { DeclaredContent } from '../domain/content.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';
import { lookAlike } from '../domain/look-alike.js';
import { marksOf, type Mark } from '../domain/marks.js';

export interface FindableVehicleRow {
  readonly declaration: string;
  readonly gate: string;
  readonly direction: string;
  readonly open: boolean;
  readonly marks: readonly Mark[];
  /** Every mark with what looks alike made alike, a blank around each. */
  readonly alike: string;
}

function rowOf(declaration: string, content: string, personal: PersonalReader): FindableVehicleRow | undefined {
  const said = personal.read<DeclaredContent>(content);
  if (!said) return undefined;
  const { gate, direction } = said;
  const marks = marksOf(said);
  const alike = ` ${marks.map(({ text }) => lookAlike(text)).join(' ')} `;
  return { declaration, gate, direction, open: true, marks, alike };
}

/** What vehicles are found by, in clear text: of those whose plates are kept, and as long. An erased content has no row. */
export const findableVehicles: RowProjection<FindableVehicleRow, DeclarationEvent> = {
  name: 'findable-vehicle',
  table: 'findable_vehicle',
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
