import type { CargoKind } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';

/** What the vehicle of a declaration carries, and how many drivers it has. */
export interface DeclaredLoadRow {
  readonly declaration: string;
  readonly cargo: CargoKind;
  readonly un: readonly string[];
  readonly drivers: number;
}

type Seen = Extract<
  DeclarationEvent,
  {
    type:
      | 'DeclarationAccepted'
      | 'DeclarationCorrected'
      | 'DeclarationRejected'
      | 'DeclarationWithdrawn'
      | 'DeclarationExpired'
      | 'DeclarationFulfilled';
  }
>;

/** Loads of declarations that were accepted, until they end. */
export const declaredLoads: RowProjection<DeclaredLoadRow, Seen> = {
  name: 'declared-load',
  table: 'declared_load',
  key: 'declaration',
  types: [
    'DeclarationAccepted',
    'DeclarationCorrected',
    'DeclarationRejected',
    'DeclarationWithdrawn',
    'DeclarationExpired',
    'DeclarationFulfilled',
  ],
  change: ({ type, data }) => {
    const key = data.declaration;
    if (type !== 'DeclarationAccepted' && type !== 'DeclarationCorrected') return [{ key, apply: () => undefined }];
    const { cargo, goods, drivers } = data.facts;
    const un = [...new Set(goods.flatMap((line) => line.un ?? []))].sort();
    return [{ key, apply: () => ({ declaration: key, cargo, un, drivers }) }];
  },
};
