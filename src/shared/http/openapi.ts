import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { allProblems } from '../domain/problem.js';
import { ROLES_EXTENSION } from './allow.js';
import { CALLER_EXTENSION } from '../callers/for-caller.js';
import { addExamples } from './openapi-examples.js';
import { CODES_EXTENSION } from './route.js';

type Json = { [key: string]: unknown };
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457 problem details. `code` is stable; texts follow Accept-Language (vi, zh, en).',
  required: ['type', 'title', 'status', 'instance', 'code', 'correlationId'],
  properties: {
    type: { type: 'string', example: '/api/docs/problems#slot-full' },
    title: { type: 'string', example: 'No place is left in this hour' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What to do.', example: 'Choose another hour.' },
    instance: { type: 'string', example: '/api/v1/tickets' },
    code: { type: 'string', example: 'slot-full' },
    parameters: { type: 'object', additionalProperties: true },
    correlationId: { type: 'string', example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'severity', 'message'],
        properties: {
          path: { type: 'string', example: 'goods.0.hs' },
          code: { type: 'string' },
          severity: { type: 'string', enum: ['error', 'warning'] },
          message: { type: 'string' },
        },
      },
    },
  },
};

/** The OpenAPI 3.1 document of the running application: every route, who may call it, and every refusal by code. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Cửa khẩu số Lạng Sơn · Lạng Sơn digital border gate')
    .setDescription(
      'Declarations, queue and clearance at Hữu Nghị and Tân Thanh. Every command takes an `Idempotency-Key`; every refusal is RFC 9457 problem details.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ProblemDetails: PROBLEM_SCHEMA },
  };
  const schemas = document.components.schemas as Json;
  for (const [address, path] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method] as unknown as Json | undefined;
      if (!operation) continue;
      addExamples(operation, schemas);
      languageIsFree(operation);
      addRefusals(operation, address.includes('{'));
    }
  }
  return inDialect31(document) as OpenAPIObject;
}

/** Every browser sends it by itself, and whoever sends none reads Vietnamese. */
function languageIsFree(operation: Json): void {
  for (const parameter of (operation['parameters'] as Json[] | undefined) ?? [])
    if (parameter['in'] === 'header' && parameter['name'] === 'accept-language') parameter['required'] = false;
}

/** `named`: its address names something (`{gate}`, `{ticket}`), which may not exist. */
function addRefusals(operation: Json, named: boolean): void {
  const roles = operation[ROLES_EXTENSION] as string[] | undefined;
  const codes = new Set([
    ...(named ? ['not-found'] : []),
    ...(operation['requestBody'] ? ['body-too-large', 'media-type-not-known'] : []),
    ...((operation[CODES_EXTENSION] as string[] | undefined) ?? []),
    ...((operation[CALLER_EXTENSION] as string[] | undefined) ?? []),
    ...(roles ? ['sign-in-needed', 'not-allowed', 'second-factor-needed'] : ['sign-in-needed']),
  ]);
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const kind = allProblems().get(code);
    if (!kind)
      throw new Error(`${String(operation['operationId'])} documents the refusal ${code}, which no catalogue holds`);
    byStatus.set(kind.status, [...(byStatus.get(kind.status) ?? []), code]);
  }
  const responses = (operation['responses'] ??= {}) as Json;
  for (const [status, of] of byStatus) responses[status] = refusal(status, of);
  operation[CODES_EXTENSION] = [...codes].sort();
  const who = roles ? `Allowed: ${roles.join(', ')}.` : 'Open to anyone.';
  operation['description'] = [operation['description'], who].filter(Boolean).join('\n\n');
}

function refusal(status: number, codes: readonly string[]): Json {
  const line = (code: string) => `\`${code}\`: ${allProblems().get(code)?.title.en ?? ''}.`;
  const example = (code: string) => ({
    value: {
      type: `/api/docs/problems#${code}`,
      title: allProblems().get(code)?.title.en,
      status,
      instance: '/api/v1/…',
      code,
      correlationId: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    },
  });
  return {
    description: codes.map(line).join('\n\n'),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/ProblemDetails' },
        examples: Object.fromEntries(codes.map((code) => [code, example(code)])),
      },
    },
  };
}

/** OpenAPI 3.1 is JSON Schema 2020-12: `nullable` became a type of its own, a schema's `example` a list. */
function inDialect31(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inDialect31);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Json;
  const converted = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inDialect31(value)]));
  if (nullable === true && typeof converted['type'] === 'string') {
    const listed = Array.isArray(converted['enum']) && { enum: [...(converted['enum'] as unknown[]), null] };
    return { ...converted, ...listed, type: [converted['type'], 'null'] };
  }
  if (nullable === true) return { anyOf: [converted, { type: 'null' }] };
  return converted;
}
