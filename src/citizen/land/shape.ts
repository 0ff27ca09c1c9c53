import { area } from '@turf/area';
import { bboxClip } from '@turf/bbox-clip';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { kinks } from '@turf/kinks';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boundaryFault, isWithin, type Boundary } from '../communes/index.js';
import { faulty, type LandFault, type LandFaultCode } from './domain/land-faults.js';

/** A GeoJSON geometry (RFC 7946) that was checked: closed rings that neither cross nor touch themselves. */
export type Shape = Polygon | MultiPolygon;

/** More would make one line as dear as a commune. */
const MOST_POSITIONS = 5_000;
/** What is wrong with a boundary, by the words for it. */
const BOUNDARY_FAULTS: Readonly<Record<string, LandFaultCode>> = {
  'has no polygon': 'no-polygon',
  'has an empty polygon': 'empty-polygon',
  'has a broken ring': 'broken-ring',
  'has an open ring': 'open-ring',
};
/** Of a degree: about a centimetre. */
const DIGITS = 7;
const CENTIMETRE = 1e-7;
/** Parcels with more are few, and looked at exactly. */
const FEW_CORNERS = 60;
const LEAST_SQUARE_METRES = 0.5;
/** As exactly as two surveys tell one corner. */
const SLACK_METRES = 5;
/** Surveys of neighbours never fit to the centimetre: what they share must be more than both of these. */
const SHARED = { squareMetres: 1, share: 0.005 };

/** The shape that a value is, to about a centimetre and without heights; or what keeps it from being one, in words. */
export function shapeOf(value: unknown): { readonly shape: Shape } | { readonly fault: LandFault } {
  try {
    return checked(value);
  } catch {
    // Such as lists within lists by the ten thousand where a number is wanted.
    return { fault: faulty('geometry-unreadable') };
  }
}

function checked(value: unknown): { readonly shape: Shape } | { readonly fault: LandFault } {
  const fault = boundaryFault(value);
  if (fault !== undefined) return { fault: misread(value) ?? faulty(BOUNDARY_FAULTS[fault] ?? 'geometry-unreadable') };
  const { type, coordinates } = value as Shape;
  const given = type === 'Polygon' ? [coordinates] : coordinates;
  const count = given.flat().reduce((sum, ring) => sum + ring.length, 0);
  if (count > MOST_POSITIONS) return { fault: faulty('positions', { count, most: MOST_POSITIONS }) };
  const polygons = given.map((rings) => rings.map(tidied));
  const rings = polygons.flat();
  if (rings.some((ring) => ring.length < 4)) return { fault: faulty('flat-ring') };
  const shape: Shape =
    type === 'Polygon'
      ? { type, coordinates: polygons[0] as Position[][] }
      : { type: 'MultiPolygon', coordinates: polygons };
  const wrong = crossing(shape, rings) ?? nesting(polygons);
  if (wrong) return { fault: wrong };
  return areaOf(shape) < LEAST_SQUARE_METRES ? { fault: faulty('covers-nothing') } : { shape };
}

/** Square metres. */
export function areaOf(shape: Shape): number {
  return area(feature(shape));
}

/** Whether a shape lies in a boundary, a few metres of a corner set aside. */
export function liesIn(shape: Shape, boundary: Boundary): boolean {
  const corners = (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).flat();
  const outside = corners.filter(([x = 0, y = 0]) => !isWithin(boundary, x, y));
  if (outside.length === corners.length) return false;
  const around = boundary as unknown as Shape;
  return outside.every(
    (corner) => pointToPolygonDistance(corner, around, { units: 'meters', method: 'planar' }) <= SLACK_METRES,
  );
}

/** Square metres that two shapes share. Throws when they cannot be compared. */
export function sharedArea(one: Shape, other: Shape): number {
  if (isBeyondASide(one, other) || isBeyondASide(other, one)) return 0;
  // Of a large zone only what lies around the small parcel: the rest costs time and shares nothing.
  const near = bboxClip(feature(other), boxOf(one)).geometry;
  const parts = near.type === 'Polygon' ? near.coordinates : near.coordinates.filter((rings) => rings.length > 0);
  if (parts.length === 0) return 0;
  const clipped = { type: near.type, coordinates: parts } as Shape;
  const shared = intersect(featureCollection([feature(one), feature(clipped)]));
  return shared ? area(shared) : 0;
}

/** Whether that much is more than neighbours share by the errors of their surveys. */
export function isOverlap(squareMetres: number, one: Shape, other: Shape): boolean {
  if (squareMetres <= SHARED.squareMetres) return false;
  return squareMetres > SHARED.share * Math.min(areaOf(one), areaOf(other));
}

/** West, south, east, north. */
export function boxOf(shape: Shape): [number, number, number, number] {
  const corners = (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).flat();
  return corners.reduce<[number, number, number, number]>(
    ([west, south, east, north], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [180, 90, -180, -90],
  );
}

/** Without heights and without the same place twice in a row. */
function tidied(ring: readonly Position[]): Position[] {
  const places = ring.map(([x = 0, y = 0]): Position => [rounded(x), rounded(y)]);
  return places.filter((place, n) => n === 0 || String(place) !== String(places[n - 1]));
}

function rounded(degrees: number): number {
  // Never -0, which is written otherwise than 0.
  return Math.round(degrees * 10 ** DIGITS) / 10 ** DIGITS + 0;
}

function crossing(shape: Shape, rings: readonly Position[][]): LandFault | undefined {
  for (const ring of rings) {
    const seen = new Set<string>();
    for (const place of ring.slice(1).map(String)) {
      if (seen.has(place)) return faulty('touches', { place });
      seen.add(place);
    }
  }
  const [first] = kinks(feature(shape)).features;
  return first && faulty('crosses', { place: first.geometry.coordinates.map(rounded).join(',') });
}

function nesting(polygons: readonly Position[][][]): LandFault | undefined {
  for (const [shell = [], ...holes] of polygons) {
    const around: Boundary = { type: 'Polygon', coordinates: [shell] };
    const outside = holes.some((hole) => hole.some(([x = 0, y = 0]) => !isWithin(around, x, y)));
    if (outside) return faulty('hole-outside');
  }
  const within = polygons.some((rings, n) =>
    polygons.some((others, m) => {
      const [x = 0, y = 0] = others[0]?.[0] ?? [];
      return n !== m && isWithin({ type: 'Polygon', coordinates: rings }, x, y);
    }),
  );
  return within ? faulty('parts-overlap') : undefined;
}

/**
 * Whether one lies on one side of a line along its own side, and the other beyond it. Most neighbours do, and it is told a
 * hundred times as fast as what they share.
 */
function isBeyondASide(one: Shape, other: Shape): boolean {
  if (one.type !== 'Polygon' || other.type !== 'Polygon') return false;
  const [own = [], theirs = []] = [one.coordinates[0], other.coordinates[0]];
  if (own.length > FEW_CORNERS || theirs.length > FEW_CORNERS) return false;
  return own.slice(1).some((to, n) => {
    const [[fromX = 0, fromY = 0] = [], [toX = 0, toY = 0]] = [own[n], to];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const left = ([x = 0, y = 0]: Position) => ((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX)) / length;
    const [mine, other] = [own.map(left), theirs.map(left)];
    return (
      (Math.min(...mine) >= -CENTIMETRE && Math.max(...other) <= CENTIMETRE) ||
      (Math.max(...mine) <= CENTIMETRE && Math.min(...other) >= -CENTIMETRE)
    );
  });
}

/** What people mistake most, said as such: coordinates of a projection such as VN-2000, or latitude first. */
function misread(value: unknown): LandFault | undefined {
  const { coordinates } = (value ?? {}) as { coordinates?: unknown };
  if (!Array.isArray(coordinates)) return undefined;
  // The positions of a polygon, or the rings of a multipolygon; nothing deeper is looked at.
  const places = (coordinates as unknown[]).flat(1).flatMap((each) => (isPlace(each) ? [each] : placesIn(each)));
  if (places.length === 0) return undefined;
  if (places.every(([x, y]) => isProjected(x) && isProjected(y))) return faulty('metres');
  return places.every(([x, y]) => Math.abs(x) <= 90 && Math.abs(y) > 90 && Math.abs(y) <= 180)
    ? faulty('latitude-first')
    : undefined;
}

type Place = readonly [number, number];

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function placesIn(value: unknown): readonly Place[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isPlace) : [];
}

/** In the hundred thousands and millions. */
function isProjected(metres: number): boolean {
  return Math.abs(metres) > 1_000 && Math.abs(metres) < 1e8;
}
