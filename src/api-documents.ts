import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { serveDocsPage } from './api-docs-page.js';
import { allProblems } from './shared/domain/problem.js';
import { openApiOf } from './shared/http/openapi.js';
import { asyncApiOf } from './shared/live/asyncapi.js';
import { LiveTopics } from './shared/live/live-topics.js';
import { OpenTopics } from './shared/live/open-topics.js';
import { Presences } from './shared/live/presences.js';

/** Serves what the API says of itself: OpenAPI 3.1, AsyncAPI 3, and every refusal with its texts. Made once, when first asked for. */
export function serveApiDocuments(app: NestFastifyApplication): void {
  let openApi: OpenAPIObject | undefined;
  const document = () => (openApi ??= openApiOf(app));
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/openapi.json', async () => document());
  fastify.get('/api/asyncapi.json', async () =>
    asyncApiOf(app.get(LiveTopics).all(), app.get(OpenTopics).all(), app.get(Presences).all(), document()),
  );
  fastify.get('/api/problems.json', async () =>
    Object.fromEntries([...allProblems()].map(([code, { status, title, todo }]) => [code, { status, title, todo }])),
  );
  serveDocsPage(fastify);
  fastify.get('/api/docs/problems', async (_: FastifyRequest, reply: FastifyReply) =>
    reply.header('content-security-policy', PROBLEMS_POLICY).type('text/html; charset=utf-8').send(problemsPage()),
  );
}

const PROBLEMS_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function problemsPage(): string {
  const rows = [...allProblems()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, { status, title, todo }]) => {
      const texts = (['vi', 'zh', 'en'] as const).map(
        (language) =>
          `<td lang="${language}">${escape(title[language])}<br><small>${escape(todo?.[language] ?? '')}</small></td>`,
      );
      return `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td>${texts.join('')}</tr>`;
    });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mã từ chối · 拒绝代码 · Refusals</title>
<style>body{font:16px/1.5 system-ui;margin:24px;color:#16241c}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #d5ddd8;padding:8px;text-align:left;vertical-align:top}:target{background:#e7f2ec}small{color:#4a5a51}</style>
<h1>Mã từ chối · 拒绝代码 · Refusals</h1>
<table><thead><tr><th>Code<th>HTTP<th>Tiếng Việt<th>中文<th>English</thead><tbody>${rows.join('')}</tbody></table></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
