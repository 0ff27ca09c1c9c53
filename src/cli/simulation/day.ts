import type { Gate } from '../../shared/domain/place.js';
import type { ApiClient, Answer, Sending } from './api-client.js';
import { Cast } from './cast.js';
import type { Chance } from './chance.js';
import type { LaneUse } from './lane-use.js';
import type { Timetable } from './timetable.js';

/** What everybody in a simulated day shares. */
export interface Day {
  /** Hanoi day, `yyyy-mm-dd`. */
  readonly day: string;
  readonly api: ApiClient;
  readonly cast: Cast;
  readonly chance: Chance;
  readonly timetable: Timetable;
  readonly laneUse: LaneUse;
  /** Waits until everything that follows from the last commands has happened. */
  readonly settle: () => Promise<void>;
  /** By ticket: what its driver does when he is called to a lane. */
  readonly onCall: Map<string, (lane: string) => void>;
  /** Brings a vehicle to its lane: it is admitted as soon as the lane is free, and `inside` says what happens then. */
  readonly arriveAtLane: (lane: string, visit: LaneVisit) => void;
}

/** A vehicle that stands before a lane. */
export interface LaneVisit {
  readonly ticket: string;
  readonly gate: Gate;
  /** Minutes that it holds the lane. */
  readonly minutes: number;
  /** What is done while it stands in the lane; true when it has left the gate, and the lane, by that. */
  readonly admitted?: () => Promise<boolean>;
  /** Called once it has left the lane. */
  readonly left: () => void;
}

/** Sends a command as a role of a gate. */
export async function as<T>(
  day: Day,
  who: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  sending: Omit<Sending, 'as'> = {},
): Promise<Answer<T>> {
  return day.api.send<T>(method, path, { ...sending, as: await day.cast.token(who) });
}
