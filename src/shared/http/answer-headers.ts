import type { FastifyInstance } from 'fastify';

const MACHINES = /^\/(api|health|metrics|p)(\/|\?|$)/;

/**
 * What every answer of the API carries: nobody keeps it, it depends on who asks in which language, and a browser runs,
 * frames or guesses nothing of it. Pages have headers of their own. There is no CORS: faces come from this same server.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  vary: 'Accept-Language, Authorization',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Puts them on every answer below `/api`, `/health`, `/metrics` and `/p`, where plates lead; an instance for training says so too. */
export function addAnswerHeaders(fastify: FastifyInstance, training: boolean): void {
  const headers = training ? { ...HEADERS, 'x-training': 'true' } : HEADERS;
  fastify.addHook('onRequest', async ({ url }, reply) => {
    if (MACHINES.test(url)) void reply.headers(headers);
  });
}
