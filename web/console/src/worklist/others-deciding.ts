import type { Schemas } from '../../../shared/api/client.js';

export type DecidingState = Schemas['DecidingState'];

/** The colleagues who have a vehicle before them to decide, by declaration: their names. */
export function othersDeciding(
  state: DecidingState | undefined,
  me: string,
): (declaration: string) => readonly string[] {
  return (declaration) =>
    Object.entries(state?.vehicles[declaration] ?? {})
      .filter(([person]) => person !== me)
      .map(([, name]) => name)
      .toSorted((a, b) => a.localeCompare(b, 'vi'));
}
