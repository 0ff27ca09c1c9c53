import type { Metadata } from './types.js';
import { hashOf } from '../canonical-json.js';

/** What the hash of an event binds. Position and time of recording are bound elsewhere. */
export interface HashedEvent {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly metadata: Metadata;
}

/**
 * SHA-256 over RFC 8785 JSON of the event and the hash before it.
 * @param prev hex hash of the previous event of the same stream, null for the first
 * @returns hex
 */
export function eventHash(event: HashedEvent, prev: string | null): string {
  const { id, stream, version, type, data, metadata } = event;
  return hashOf({ id, stream, version, type, data, metadata, prev });
}
