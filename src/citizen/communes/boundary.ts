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

/**
 * Whether a place lies within a boundary: a line from it to the east crosses the rings an odd number of times. Holes are
 * rings too, so that what lies in one is outside.
 */
export function isWithin({ type, coordinates }: Boundary, longitude: number, latitude: number): boolean {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as readonly Polygon[];
  const crossings = polygons.flat().map((ring) =>
    ring.reduce((count, [x, y], n) => {
      const [fromX, fromY] = ring[n === 0 ? ring.length - 1 : n - 1] as Position;
      if (y > latitude === fromY > latitude) return count;
      return longitude < ((fromX - x) * (latitude - y)) / (fromY - y) + x ? count + 1 : count;
    }, 0),
  );
  return crossings.reduce((sum, each) => sum + each, 0) % 2 === 1;
}

/** To some ten metres: what a telephone's map shows, at a third of the size. The two ends of a ring stay the same place. */
export function roundedBoundary({ type, coordinates }: Boundary): Boundary {
  return { type, coordinates: rounded(coordinates) as readonly unknown[] };
}

function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

type Position = readonly [number, number];
type Polygon = readonly (readonly Position[])[];

function isFilled(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as unknown[];
  const within = (degrees: unknown, limit: number) => typeof degrees === 'number' && Math.abs(degrees) <= limit;
  return within(longitude, 180) && within(latitude, 90);
}
