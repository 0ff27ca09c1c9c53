import fastifyMultipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../shared/http/http-problems.js';

/** The addresses that take files. */
const TAKES_FILES = /\/files$/;

/** Lets files in at the addresses that end in `/files`; everywhere else JSON alone is taken, as before. */
export async function takeUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyMultipart, { throwFileSizeLimit: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', letTheRestGoBy)
    .addHook('onRequest', async (request: FastifyRequest) => {
      const type = request.headers['content-type'] ?? '';
      if (/^multipart\//i.test(type) && !TAKES_FILES.test(request.routeOptions.url ?? ''))
        throw refuse('media-type-not-known');
    });
}

/**
 * Who is answered before all of his file was read goes on sending, and on the kept connection the next request comes behind
 * it: behind a proxy that of somebody else. What the parser of forms has let go of nobody reads any more, and both would wait
 * until they run out of time.
 */
async function letTheRestGoBy({ raw }: FastifyRequest): Promise<void> {
  if (raw.complete) return;
  raw.unpipe();
  raw.resume();
}
