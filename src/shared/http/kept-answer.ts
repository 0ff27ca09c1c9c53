import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** A tag of some content: the same for the same. */
export function tagOf(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/**
 * Lets anyone, and whatever stands between, keep a public answer for some seconds. True when the caller has it already:
 * then the answer is an empty 304. It must not depend on who asks or in which language.
 */
export function isKept(reply: FastifyReply, known: string | undefined, tag: string, seconds: number): boolean {
  void reply.headers({ etag: tag, 'cache-control': `public, max-age=${seconds}`, vary: 'Accept-Encoding' });
  if (!known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)) return false;
  void reply.status(304);
  return true;
}
