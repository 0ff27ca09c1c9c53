import type { Words } from '../domain/problem.js';

/** What places are called by people. Given by the context that knows the gates; codes stay in what programs read. */
export abstract class PlaceNames {
  /** Names of those of `codes` that are places; whatever else stands there is left out. */
  abstract of(codes: readonly string[]): Promise<ReadonlyMap<string, Words>>;
}
