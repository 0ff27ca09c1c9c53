import type { Schemas } from '../../../shared/api/client.js';

export type Reason = Schemas['ClosureBody']['reason'];
export type Cargo = NonNullable<Schemas['ClosureBody']['cargo']>[number];

/** The closed lists that a supervisor chooses from, as our API takes them. */
export const REASONS = [
  'FAR_SIDE',
  'HOLIDAY',
  'INCIDENT',
  'WEATHER',
  'EQUIPMENT',
  'ORDER',
  'REOPENED',
] as const satisfies Reason[];
export const CARGO = ['FRUIT', 'GENERAL', 'DANGEROUS', 'OVERSIZE', 'EMPTY', 'NEW_VEHICLES'] as const satisfies Cargo[];
