import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DomainEvent } from '../../src/shared/domain/decider.js';
import { LogRegistry } from '../../src/shared/event-store/log-registry.js';
import { requirePlain } from '../../src/shared/event-store/plain-json.js';
import type { RecordedEvent } from '../../src/shared/event-store/types.js';
import { startApp } from '../running-app.js';
import type { RunningApp } from '../running-app.js';

const golden = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, event: JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as DomainEvent }));

/** Nothing of a person is known to the golden events. */
const nobody = { read: () => undefined };

function recordedOf({ type, data }: DomainEvent): RecordedEvent {
  const metadata = { actor: 'firm-1', channel: 'api', correlationId: 'golden' };
  const recordedAt = new Date('2026-11-22T00:00:00.000Z');
  const id = '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90';
  return { position: 1, id, stream: 'golden', version: 1, type, data, metadata, recordedAt };
}

/**
 * Event types are never edited in place: each version ever written stands here as `<context>/<Type>.<version>.json`, and
 * today's code must take it. The contexts' own specs fold them; here they meet everybody who follows the log.
 */
describe('The events that were ever written', () => {
  let running: RunningApp;
  let registry: LogRegistry;
  beforeAll(async () => {
    running = await startApp();
    registry = running.app.get(LogRegistry);
  }, 60_000);
  afterAll(() => running.stop());

  it('are the only ones that anybody follows', () => {
    expect(registry.strangers()).toEqual([]);
  });

  it('are all on record', () => {
    const onRecord = new Set(golden.map(({ event }) => event.type));
    expect(registry.knownTypes.filter((type) => !onRecord.has(type))).toEqual([]);
  });

  it('are named after their type, and known to this version', () => {
    for (const { file, event } of golden) {
      expect(file).toMatch(new RegExp(`(^|/)${event.type}\\.\\d+\\.json$`));
      expect({ file, known: registry.knows(event.type) }).toEqual({ file, known: true });
    }
  });

  it('hold nothing that the log refuses', () => {
    for (const { event } of golden) requirePlain(event.data, event.type);
  });

  it('are projected and scheduled by this version', () => {
    for (const { event } of golden) {
      const recorded = recordedOf(event);
      for (const projection of registry.projections.filter(({ types }) => types.includes(event.type)))
        for (const { key, apply } of projection.change(recorded as never)) {
          expect(typeof key).toBe('string');
          const row = apply(undefined, nobody) as Record<string, unknown> | undefined;
          if (row) expect(String(row[projection.key])).toBe(key);
        }
      for (const deadline of registry.deadlines.filter(({ types }) => types.includes(event.type)))
        for (const change of deadline.schedule(recorded as never))
          if ('set' in change) expect(change.set.dueAt.getTime()).not.toBeNaN();
    }
  });
});
