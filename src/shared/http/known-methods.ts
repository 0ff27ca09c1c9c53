import type { FastifyInstance } from 'fastify';
import { refuse } from './http-problems.js';

/**
 * Answers a known address that was asked by a method which it does not have: `OPTIONS` with what it has, any other with 405
 * and the same list, where the router alone would say that there is no such address. To be called before routes are added.
 */
export function knowMethods(fastify: FastifyInstance): void {
  const methods = new Map<string, { readonly pattern: RegExp; readonly known: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const route = methods.get(url) ?? { pattern: patternOf(url), known: new Set<string>() };
    for (const each of [method].flat()) route.known.add(each);
    methods.set(url, route);
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const path = request.url.split('?')[0] ?? '';
    const known = [...methods.values()].flatMap((route) => (route.pattern.test(path) ? [...route.known] : []));
    if (known.length === 0) return;
    const allowed = [...new Set([...known, 'OPTIONS'])].sort().join(', ');
    void reply.header('allow', allowed);
    if (request.method === 'OPTIONS') return reply.status(204).send();
    throw refuse('method-not-known', { allowed });
  });
}

function patternOf(url: string): RegExp {
  const escaped = url.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/:\w+/g, '[^/]+')}$`);
}
