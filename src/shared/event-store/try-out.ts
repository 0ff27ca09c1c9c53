import { randomUUID } from 'node:crypto';
import type { Principal } from '../domain/roles.js';
import type { CommandContext } from './types.js';

/** The circumstances in which a change is only tried out: decided and refused as ever, and nothing of it kept. */
export function previewContext(by: Principal, now: Date): CommandContext {
  const key = randomUUID();
  return { by, key, route: 'preview', bodyHash: key, channel: 'api', correlationId: key, now, tryOut: true };
}
