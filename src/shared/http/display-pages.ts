import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GATES } from '../domain/place.js';
import { PLACE_NAME } from './addresses.js';
import { FACES, type Face } from './faces.js';

const HOST = /^[\w.:[\]-]+$/;
/** Differs between faces, so that no page of one gets hold of a window of another. */
const OPENERS: Readonly<Record<Face, string>> = {
  firm: 'same-origin-allow-popups',
  console: 'same-origin',
  citizen: 'noopener-allow-popups',
};
/** Beside the page of a face that is installed. */
const FACE_FILES = ['sw.js', 'manifest.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png'];
/** How draws are recomputed, passes verified, and the order of calls decided. */
const OPEN_DOCUMENTS = ['draws.txt', 'passes.txt', 'queue-policy.txt'];
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** A built app: `name` is how its addresses begin. */
interface Pages {
  readonly name: 'display' | 'kiosk' | 'walk-in' | 'public' | Face;
  readonly folder: string;
  /** Files beside its pages, e.g. `version.json`. */
  readonly files: readonly string[];
  /** It shows what it prints in a frame of its own. */
  readonly prints: boolean;
  /** It installs a service worker, so that it opens without network; faces do anyway. */
  readonly worker?: boolean;
  /** A yard of the gate may follow in its address. */
  readonly yards?: boolean;
}

/** Serves the built display of every gate at `/display/<GATE>`, of its yards at `/display/<GATE>/<YARD>`; see {@link servePages}. */
export function serveDisplay(fastify: FastifyInstance, folder: string): Promise<boolean> {
  return servePages(fastify, {
    name: 'display',
    folder,
    files: ['version.json', 'restart.js'],
    prints: false,
    yards: true,
  });
}

/** Serves the built kiosk of every gate at `/kiosk/<GATE>`; see {@link servePages}. */
export function serveKiosk(fastify: FastifyInstance, folder: string): Promise<boolean> {
  return servePages(fastify, { name: 'kiosk', folder, files: [], prints: true });
}

/**
 * Serves what drivers open on their telephones: `/walk-in` of a slip and `/driver` of a pass, one page for both. What
 * stands behind # reaches no server. Returns false when it was not built.
 */
export async function serveDrivers(fastify: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await fastify.register(async (scope) => {
    await registerApp(scope, { name: 'walk-in', folder, files: [], prints: false, worker: true });
    // One worker at two addresses, each of which may keep its own page alone.
    for (const own of ['/walk-in', '/driver'])
      scope.get(`${own}/sw.js`, async (_, reply) => {
        void reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache');
        void reply.header('service-worker-allowed', own);
        return readFile(join(folder, 'sw.js'));
      });
    for (const path of ['/walk-in', '/walk-in/', '/driver', '/driver/'])
      scope.get(path, async (_, reply) => {
        void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
        return page;
      });
  });
  return true;
}

/**
 * Serves the public page at `/`, `/slip` and `/open-data`, without a service worker, and beside it what anyone needs to check
 * the open data. Returns false when it was not built.
 */
export async function servePublic(fastify: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await fastify.register(async (scope) => {
    await registerApp(scope, { name: 'public', folder, files: OPEN_DOCUMENTS, prints: false });
    for (const path of ['/', '/slip', '/slip/', '/open-data', '/open-data/'])
      scope.get(path, async (_, reply) => {
        void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
        return page;
      });
  });
  return true;
}

/**
 * Serves the firm portal at `/firm/`, the console at `/console/` or the citizens' pages at `/citizen/`: one page for every
 * address below, which the app reads itself. Its service worker and manifest reach no further than that. Returns false when it was not built.
 */
export async function serveFace(fastify: FastifyInstance, name: Face, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await fastify.register(async (scope) => {
    await registerApp(scope, { name, folder, files: FACE_FILES, prints: false });
    scope.get(`/${name}`, async (_, reply) => reply.redirect(`/${name}/`, 308));
    // One-time links of every account lead there; a browser takes what stands behind # along.
    if (name === 'citizen')
      scope.get('/set-password', async (_, reply) => reply.redirect('/citizen/set-password', 308));
    scope.get(`/${name}/*`, async (_, reply) => {
      void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
      return page;
    });
  });
  return true;
}

/**
 * Serves a built app at `/<name>/<GATE>` out of its folder; any other gate is an HTML 404.
 * Registered on the listening server alone, never in the application module: `@fastify/static` cannot be loaded in jest.
 * Returns false, and serves nothing, when it was not built.
 */
async function servePages(fastify: FastifyInstance, pages: Pages): Promise<boolean> {
  const { name, folder } = pages;
  if (!existsSync(join(folder, 'index.html'))) return false;
  const [page, notFound] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    readFile(join(folder, 'not-found.html'), 'utf8'),
  ]);
  await fastify.register(async (scope) => {
    await registerApp(scope, pages);
    const answer = (gate: string, reply: FastifyReply, yard?: string) => {
      const known = (GATES as readonly string[]).includes(gate) && (yard === undefined || PLACE_NAME.test(yard));
      void reply
        .code(known ? 200 : 404)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache');
      return known ? page : notFound;
    };
    scope.get<{ Params: { gate: string } }>(`/${name}/:gate`, async ({ params }, reply) => answer(params.gate, reply));
    if (pages.yards)
      scope.get<{ Params: { gate: string; yard: string } }>(`/${name}/:gate/:yard`, async ({ params }, reply) =>
        answer(params.gate, reply, params.yard),
      );
    scope.get(`/${name}`, async (_, reply) => answer('', reply));
    scope.get(`/${name}/`, async (_, reply) => answer('', reply));
  });
  return true;
}

/** The headers of an app's pages, its assets and the files beside them. */
async function registerApp(scope: FastifyInstance, { name, folder, files, prints, worker }: Pages): Promise<void> {
  const face = FACES.find((each) => each === name);
  // The console scans passes, citizens say where they stand; no other page has anything to look at, to hear or to find,
  // whatever script got into it.
  const camera = name === 'console' ? '(self)' : '()';
  const geolocation = name === 'citizen' ? '(self)' : '()';
  scope.addHook('onSend', async (_, reply) => {
    void reply.header('permissions-policy', `camera=${camera}, microphone=(), geolocation=${geolocation}`);
    if (face) void reply.header('cross-origin-opener-policy', OPENERS[face]);
  });
  await scope.register(fastifyHelmet, {
    // Of faces it is set above: Helmet does not know all values.
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // Old televisions do not count a WebSocket of the same host as 'self'.
        connectSrc: [
          (request) => addressesOf(request.headers.host, ['/api/v1/', `/${name}/`]),
          (request) => socketsOf('ws', request.headers.host),
          (request) => socketsOf('wss', request.headers.host),
        ],
        workerSrc: face || worker ? ["'self'"] : ["'none'"],
        ...(face && { manifestSrc: ["'self'"] }),
        ...(prints && { frameSrc: ['blob:'], objectSrc: ['blob:'] }),
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  await scope.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: `/${name}/assets/`,
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
    index: false,
  });
  for (const file of files)
    scope.get(`/${name}/${file}`, async (_, reply: FastifyReply) => {
      void reply.type(TYPES[extname(file)] ?? 'application/octet-stream');
      void reply.header('cache-control', 'no-cache');
      return readFile(join(folder, file));
    });
}

/** Where scripts may ask: the API, and what is below the app's own address, but nothing of another face. */
function addressesOf(host: string | undefined, paths: readonly string[]): string {
  return host && HOST.test(host) ? paths.map((path) => host + path).join(' ') : "'self'";
}

/** The address of sockets on the host that the page came from; nothing for a host that could break out of the header. */
function socketsOf(scheme: 'ws' | 'wss', host: string | undefined): string {
  return host && HOST.test(host) ? `${scheme}://${host}` : "'self'";
}
