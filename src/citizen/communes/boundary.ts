/** A GeoJSON geometry (RFC 7946): longitude before latitude, in degrees. */
export interface Boundary {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly unknown[];
}

/** What keeps a value from being a boundary, in words; undefined when it is one. */
export function boundaryFault(value: unknown): string | undefined {
  const { type, coordinates } = (value ?? {}) as Partial<Boundary>;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'has no polygon';
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isFilled(polygons) || !polygons.every(isFilled)) return 'has an empty polygon';
  const rings = polygons.flat();
  if (!rings.every((ring) => isFilled(ring) && ring.length >= 4 && ring.every(isPosition))) return 'has a broken ring';
  const open = (rings as [number, number][][]).some((ring) => String(ring[0]) !== String(ring.at(-1)));
  return open ? 'has an open ring' : undefined;
}

function isFilled(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as unknown[];
  const within = (degrees: unknown, limit: number) => typeof degrees === 'number' && Math.abs(degrees) <= limit;
  return within(longitude, 180) && within(latitude, 90);
}
