import { useQueryClient } from '@tanstack/react-query';
import { communeAt, type Place } from './commune-at.js';
import { communeMap } from './queries.js';

const PATIENCE_MS = 15_000;
/** Where one stood a minute ago will do. */
const AGE_MS = 60_000;

/** Where this device is; undefined when it does not know, or its owner does not wish to say. */
export function placeHere(): Promise<Place | undefined> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      // To about a metre: more digits say nothing.
      ({ coords }) => resolve({ longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: AGE_MS },
    );
  });
}

export function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** The commune in which this device is; undefined when nobody can tell. */
export function useCommuneHere(): { readonly communeHere: () => Promise<string | undefined> } {
  const client = useQueryClient();
  return {
    communeHere: async () => {
      const [place, map] = await Promise.all([placeHere(), client.ensureQueryData(communeMap).catch(() => undefined)]);
      return place && communeAt(map, place)?.code;
    },
  };
}
