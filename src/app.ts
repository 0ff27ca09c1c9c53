import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyCookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { serveApiDocuments } from './api-documents.js';
import { product } from './app.module.js';
import { takeUploads } from './files/index.js';
import { takeLogouts } from './identity/index.js';
import { Config } from './shared/config/config.js';
import { Ending } from './shared/health/ending.js';
import { addAnswerHeaders } from './shared/http/answer-headers.js';
import { addressOf } from './shared/http/faces.js';
import { knowMethods } from './shared/http/known-methods.js';
import { productLogger } from './shared/observability/product-logger.js';

const KIB = 1024;
const CORRELATION = /^[\w.:-]{8,64}$/;

/** Where every route of the API lives; a controller names only what follows. What is outside stands at the root. */
export const API_PREFIX = 'api/v1';
export const OUTSIDE_THE_API = ['health/live', 'health/ready', 'metrics', 'p/:code'];

/** The HTTP application, made but not yet listening; tests and `main.ts` start the same one. */
export async function createApp(): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 256 * KIB,
    rewriteUrl: addressOf,
    // Only so many proxies in front are ours; further addresses in X-Forwarded-For are the client's own words.
    trustProxy: (_address: string, hop: number) => hop < Number(process.env['TRUSTED_PROXIES'] ?? 0),
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && CORRELATION.test(given) ? given : uuidv7();
    },
  });
  const logger = productLogger();
  const app = await NestFactory.create<NestFastifyApplication>(product(), adapter, { logger, bodyParser: false });
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_THE_API });
  await app.register(fastifyCookie);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('x-request-id', request.id);
  });
  // JSON alone: a form of another site cannot send it unasked.
  fastify.removeContentTypeParser('text/plain');
  await takeUploads(app);
  takeLogouts(app);
  addAnswerHeaders(fastify, app.get(Config).training);
  knowMethods(fastify);
  const ending = app.get(Ending);
  fastify.addHook('onSend', async (_: FastifyRequest, reply: FastifyReply) => {
    // A connection kept alive after its last answer would hold an ending process for a minute.
    if (ending.begun) void reply.header('connection', 'close');
  });
  fastify.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const milliseconds = Math.round(reply.elapsedTime);
    logger.log(
      { correlation: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      'http',
    );
  });
  serveApiDocuments(app);
  app.enableShutdownHooks();
  return app;
}
