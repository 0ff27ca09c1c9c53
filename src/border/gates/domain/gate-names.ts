import { hanoiDay, hanoiMonth } from '../../../shared/domain/hanoi-time.js';
import { GATES, type Direction, type Gate } from '../../../shared/domain/place.js';

/** First letters of every ticket code, route, yard and lane of a gate. */
const PREFIX: Readonly<Record<Gate, string>> = { HUU_NGHI: 'HN', TAN_THANH: 'TT', COC_NAM: 'CN', CHI_MA: 'CM' };

/** The prefix of a gate: `HN` for HUU_NGHI. */
export function prefixOf(gate: Gate): string {
  return PREFIX[gate];
}

/** The gate that a route, yard or lane (`HN-1119`) belongs to by its prefix; undefined when there is none. */
export function gateOfName(name: string): Gate | undefined {
  return GATES.find((gate) => name.startsWith(`${PREFIX[gate]}-`));
}

/** Whether `name` may name a route, yard or lane of the gate: its prefix, then letters, digits, dashes; at most 30. */
export function isNameOf(gate: Gate, name: string): boolean {
  return gateOfName(name) === gate && /^[A-Z]{2}(-[A-Z0-9]+)+$/.test(name) && name.length <= 30;
}

export function gateStreamName(gate: Gate): string {
  return `gate-${gate}`;
}

/** The stream of a lane's Hanoi day (`yyyy-mm-dd`). */
export function laneStreamName(lane: string, day: string): string {
  return `lane-${lane}-${day}`;
}

/** The stream of a calendar's Hanoi month. */
export function calendarStreamName(route: string, direction: Direction, at: Date): string {
  return `calendar-${route}-${direction}-${hanoiMonth(at)}`;
}

/** The Hanoi day some days later (negative: earlier) than `yyyy-mm-dd`. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Every Hanoi day from the day of `from` to the day of `through`, both included. */
export function daysBetween(from: Date, through: Date): string[] {
  const last = hanoiDay(through);
  const days = [];
  for (let day = hanoiDay(from); day <= last; day = dayAfter(day)) days.push(day);
  return days;
}
