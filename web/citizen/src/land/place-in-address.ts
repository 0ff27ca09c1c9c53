import type { Place } from '../map/commune-at.js';

/** A place as the address writes it: `21.9001,106.7001`, latitude first, as people copy it. */
export function atOf({ latitude, longitude }: Place): string {
  return `${latitude},${longitude}`;
}

/** Undefined for what is no place. */
export function placeOf(at: string | undefined): Place | undefined {
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(at ?? '') ?? [];
  if (latitude === undefined || longitude === undefined) return undefined;
  const place = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : undefined;
}
