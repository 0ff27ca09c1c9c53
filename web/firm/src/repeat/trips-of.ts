import type { SeenDeclaration } from '../declarations/queries.js';

/** The trips that can be declared again, newest first: a vehicle that is there twice (declared again after a refusal) stands once. */
export function tripsOf(pages: readonly { readonly declared: readonly SeenDeclaration[] }[]): SeenDeclaration[] {
  const byPlate = new Map<string, SeenDeclaration>();
  for (const each of pages.flatMap(({ declared }) => declared)) {
    const key = each.plate ?? each.id;
    if (!byPlate.has(key)) byPlate.set(key, each);
  }
  return [...byPlate.values()].filter(({ content }) => content !== undefined);
}
