import type { Fold } from '../../../shared/domain/decider.js';
import type { Direction } from '../../../shared/domain/place.js';
import type { CustomsChannel, CustomsEvent, CustomsLine, CustomsStatus } from './customs-events.js';
import { refuse } from './customs-problems.js';

export interface StopOrder {
  readonly order: string;
  readonly reason: string;
  /** ISO instant. */
  readonly at: string;
}

/** What customs registered under a number. */
export interface Registered {
  readonly direction: Direction;
  readonly office: string;
  readonly declarationType: string;
  readonly amendment: number;
  readonly status: CustomsStatus;
  readonly channel?: CustomsChannel;
  readonly lines: readonly CustomsLine[];
}

/** A customs declaration as its stream tells it; it may be stopped before it was recorded here. */
export interface CustomsRecord {
  readonly registered?: Registered;
  readonly stops: readonly StopOrder[];
  readonly changedAt?: string;
}

/** How a customs declaration is folded from its stream. */
export const customsFold: Fold<CustomsRecord, CustomsEvent> = {
  initial: { stops: [] },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'CustomsDeclarationRecorded': {
        const { customs: _, at: changedAt, ...registered } = data;
        return { ...state, registered, changedAt };
      }
      case 'CustomsStopOrdered': {
        const { order, reason, at } = data;
        return { ...state, stops: [...state.stops, { order, reason, at }], changedAt: at };
      }
      default:
        return { ...state, stops: state.stops.filter(({ order }) => order !== data.order), changedAt: data.at };
    }
  },
};

/** The stream of the customs declaration with these first 11 digits. */
export function customsStream(customs: string): string {
  return `customs-declaration-${customs}`;
}

/** What is told of a customs declaration; what is left out stays as it is known. */
export interface Told {
  readonly customs: string;
  readonly direction: Direction;
  readonly amendment: number;
  readonly office: string;
  readonly declarationType: string;
  readonly status: CustomsStatus;
  readonly channel?: CustomsChannel;
  readonly lines?: readonly CustomsLine[];
}

/** Takes what customs says of a number; nothing happens when nothing is new. Throws `older-amendment`. */
export function recordCustomsDeclaration({ registered }: CustomsRecord, told: Told, at: string): CustomsEvent[] {
  if (registered && told.amendment < registered.amendment)
    throw refuse('older-amendment', { known: registered.amendment });
  const channel = told.channel ?? registered?.channel;
  const lines = [...(told.lines ?? registered?.lines ?? [])].sort((a, b) => a.line - b.line);
  const { customs, direction, amendment, office, declarationType, status } = told;
  const now: Registered = {
    direction,
    office,
    declarationType,
    amendment,
    status,
    ...(channel && { channel }),
    lines: lines.map(({ line, packages, grams }) => ({ line, packages, grams })),
  };
  if (registered && same(registered, now)) return [];
  return [{ type: 'CustomsDeclarationRecorded', data: { customs, ...now, at } }];
}

function same(a: Registered, b: Registered): boolean {
  const parts = (of: Registered) => [
    of.office,
    of.declarationType,
    of.amendment,
    of.status,
    of.channel,
    of.lines.map(({ line, packages, grams }) => [line, packages, grams]),
  ];
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}

/** Stops every truck that carries it. Throws `stop-already-ordered` when an order of this number stands. */
export function orderStop(state: CustomsRecord, customs: string, stop: StopOrder): CustomsEvent[] {
  if (state.stops.some(({ order }) => order === stop.order)) throw refuse('stop-already-ordered');
  return [{ type: 'CustomsStopOrdered', data: { customs, ...stop } }];
}

/** Throws `stop-not-ordered` when no order of this number stands. */
export function liftStop(state: CustomsRecord, customs: string, order: string, at: string): CustomsEvent[] {
  if (!state.stops.some((stop) => stop.order === order)) throw refuse('stop-not-ordered');
  return [{ type: 'CustomsStopLifted', data: { customs, order, at } }];
}

/** What the numbers on one vehicle mean for it. `stopped`: the numbers that are stopped now. */
export interface CustomsStanding {
  readonly stopped: readonly string[];
  readonly channel?: CustomsChannel;
  /** Every number was recorded as cleared, and there is one. */
  readonly cleared: boolean;
}

/**
 * The strictest channel counts. One that customs has not told is the declared one; while that is missing too, the channel
 * of the vehicle is not known.
 * @param records of the vehicle's numbers; none when it names none
 */
export function customsStanding(
  records: ReadonlyMap<string, CustomsRecord>,
  declared: CustomsChannel | undefined,
): CustomsStanding {
  const stopped = [...records].flatMap(([customs, { stops }]) => (stops.length > 0 ? [customs] : []));
  const channels = [...records.values()].map(({ registered }) => registered?.channel ?? declared);
  const channel = channels.length === 0 ? declared : strictest(channels);
  const cleared = records.size > 0 && [...records.values()].every(({ registered }) => registered?.status === 'CLEARED');
  return { stopped, cleared, ...(channel && { channel }) };
}

function strictest(channels: readonly (CustomsChannel | undefined)[]): CustomsChannel | undefined {
  if (channels.includes('RED')) return 'RED';
  if (channels.includes(undefined)) return undefined;
  return channels.includes('YELLOW') ? 'YELLOW' : 'GREEN';
}
