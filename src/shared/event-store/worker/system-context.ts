import type { CommandContext, RecordedEvent } from '../types.js';

/** The circumstances of a command that a reaction sends: the same event gives the same key. */
export function reactionContext(name: string, event: RecordedEvent, now: Date): CommandContext {
  const { gate, correlationId } = event.metadata;
  return {
    by: { id: `system:${name}`, roles: [], system: true },
    key: `${name}:${event.id}`,
    route: `reaction:${name}`,
    bodyHash: event.id,
    channel: 'reaction',
    correlationId,
    causationId: event.id,
    ...(gate !== undefined && { gate }),
    now,
  };
}

/** The circumstances of a command that a job sends: the same cause, such as `<id>:<revision>`, gives the same key. */
export function jobContext(job: string, cause: string, now: Date): CommandContext {
  return {
    by: { id: `system:job:${job}`, roles: [], system: true },
    key: `${job}:${cause}`,
    route: `job:${job}`,
    bodyHash: cause,
    channel: 'deadline',
    correlationId: `${job}:${cause}`,
    now,
  };
}

/** The circumstances of a command that a deadline sends: the same due time gives the same key. */
export function deadlineContext(kind: string, cause: string, now: Date): CommandContext {
  return {
    by: { id: `system:deadline:${kind}`, roles: [], system: true },
    key: `deadline:${cause}`,
    route: `deadline:${kind}`,
    bodyHash: cause,
    channel: 'deadline',
    correlationId: `deadline:${cause}`,
    now,
  };
}
