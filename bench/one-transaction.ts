import { v7 as uuidv7 } from 'uuid';
import type { Pool } from 'pg';
import { append } from '../src/shared/event-store/append.js';
import { eventHash } from '../src/shared/event-store/event-hash.js';
import { foldStreams } from '../src/shared/event-store/stream-reader.js';
import { booked, bookings, contextOf } from './store.js';

/** The same guarantee (lock, version, hash, command row), but a transaction for each command. */
export async function appendAlone(pool: Pool, stream: string, ticket: string, existing: boolean): Promise<void> {
  const found = existing
    ? (await foldStreams(pool, new Map([[stream, new Set([bookings as never])]]))).get(stream)
    : undefined;
  const { type, data } = booked(stream, ticket);
  const { by, key, route, bodyHash, channel, correlationId } = contextOf(ticket);
  const metadata = { actor: by.id, channel, correlationId };
  const version = (found?.version ?? 0) + 1;
  const event = { id: uuidv7(), stream, version, type, data, metadata };
  const outcome = await append(pool, {
    heads: [{ stream, version: version - 1 }],
    events: [{ n: 1, ...event, hash: eventHash(event, found?.hash ?? null) }],
    commands: [{ actor: by.id, key, route, bodyHash, first: 1, last: 1, status: 200, answer: { count: version } }],
    facts: [],
    recordedAt: null,
  });
  if (outcome.outcome !== 'written') throw new Error(`Not written: ${outcome.outcome}`);
}
