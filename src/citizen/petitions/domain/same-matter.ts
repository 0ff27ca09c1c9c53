import type { Topic } from './petition-matter.js';

/** Degrees, as maps give them. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** *Default*: so near in place and time two reports may tell of one thing. */
export const NEAR_METRES = 300;
export const NEAR_DAYS = 7;

const EARTH_METRES = 6_371_000;
const DAY_MS = 86_400_000;

export interface Told {
  readonly topic: Topic;
  readonly place: Place;
  readonly sentAt: Date;
}

/** Metres between two places, by the great circle. */
export function metresBetween(a: Place, b: Place): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const half =
    Math.sin((to - from) / 2) ** 2 +
    Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Whether two reports may tell of one thing: the same topic, near in place and in time. */
export function mayBeSame(a: Told, b: Told): boolean {
  return (
    a.topic === b.topic &&
    Math.abs(a.sentAt.getTime() - b.sentAt.getTime()) <= NEAR_DAYS * DAY_MS &&
    metresBetween(a.place, b.place) <= NEAR_METRES
  );
}

/** What can be near lies within these degrees: a box that a database finds at once, a little wider than the circle. */
export function boxAround({ longitude, latitude }: Place) {
  const up = (NEAR_METRES * 1.01 * 180) / (Math.PI * EARTH_METRES);
  const across = up / Math.cos(radians(latitude));
  return { west: longitude - across, east: longitude + across, south: latitude - up, north: latitude + up };
}

/** A place as the public sees it: to a thousandth of a degree, some hundred metres, since it may be somebody's door. */
export function roughly({ longitude, latitude }: Place): Place {
  const round = (degrees: number) => Math.round(degrees * 1_000) / 1_000;
  return { longitude: round(longitude), latitude: round(latitude) };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
