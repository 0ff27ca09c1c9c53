/** West, south, east, north of everything that is drawn. */
export function boundsOf({
  features,
}: {
  readonly features: readonly { readonly geometry: { readonly coordinates: unknown } }[];
}): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  const take = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [x, y] = value as unknown[];
    if (typeof x !== 'number' || typeof y !== 'number') return value.forEach(take);
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  };
  for (const { geometry } of features) take(geometry.coordinates);
  return [west, south, east, north];
}
