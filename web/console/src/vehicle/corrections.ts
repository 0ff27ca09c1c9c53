import type { Schemas } from '../../../shared/api/client.js';

/** One correction since the declaration was submitted, with the paths that it changed. */
export type Correction = Schemas['HistoryEntryAnswer'];

/** The last correction that touched a field, what is below it, or what it is a part of. */
export function touched(corrections: readonly Correction[], path: string): Correction | undefined {
  return corrections.findLast(({ fields }) =>
    fields?.some((each) => each === path || each.startsWith(`${path}.`) || path.startsWith(`${each}.`)),
  );
}
