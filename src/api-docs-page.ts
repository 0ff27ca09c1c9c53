import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

const UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', png: 'image/png' } as const;
const FILES = ['swagger-ui-bundle.js', 'swagger-ui.css', 'favicon-32x32.png'] as const;
/** Nothing but our own files: no inline script, no inline style, nobody else's host. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Giao diện lập trình cửa khẩu số · 数字口岸接口 · Digital border gate API</title>
<link rel="icon" href="docs/files/favicon-32x32.png">
<link rel="stylesheet" href="docs/files/swagger-ui.css">
</head>
<body>
<noscript>
<p lang="vi">Trang này cần JavaScript; mô tả nằm ở <a href="openapi.json">openapi.json</a>.</p>
<p lang="zh">本页需要 JavaScript；接口说明见 <a href="openapi.json">openapi.json</a>。</p>
<p lang="en">This page needs JavaScript; the description is <a href="openapi.json">openapi.json</a>.</p>
</noscript>
<main id="api"></main>
<script src="docs/files/swagger-ui-bundle.js"></script>
<script src="docs/files/start.js"></script>
</body>
</html>`;

/** Every try of a command gets a key of its own, so that a second one is not answered as the first. */
const START = `SwaggerUIBundle({
  url: new URL('openapi.json', document.baseURI).href,
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    if (request.headers['Idempotency-Key']) request.headers['Idempotency-Key'] = crypto.randomUUID();
    return request;
  },
});
`;

/** Serves the browsable description of the API at `/api/docs`, from our own files alone. */
export function serveDocsPage(fastify: FastifyInstance): void {
  fastify.get('/api/docs', async (_, reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(PAGE),
  );
  fastify.get('/api/docs/files/start.js', async (_, reply) => file(reply, 'start.js', START));
  for (const name of FILES)
    fastify.get(`/api/docs/files/${name}`, async (_, reply) => file(reply, name, await readFile(join(UI, name))));
}

function file(reply: FastifyReply, name: string, content: string | Buffer): FastifyReply {
  const ending = name.split('.').at(-1) as keyof typeof TYPES;
  return reply.type(TYPES[ending]).header('cache-control', 'public, max-age=3600').send(content);
}
