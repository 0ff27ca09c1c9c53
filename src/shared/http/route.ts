import { applyDecorators, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import { allProblems } from '../domain/problem.js';
import '../event-store/store-problems.js';
import './http-problems.js';

const KEY_HEADER = {
  name: 'Idempotency-Key',
  required: true,
  description: 'Names this command for retries: the same key with the same body is answered as before.',
  schema: { type: 'string', minLength: 8, maxLength: 100, example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' },
};
const DOOR = ['invalid-request', 'malformed-request', 'internal-error'] as const;

/** Documents a command's route: its answer (with the log position), and every refusal by code. */
export function CommandRoute(about: { summary: string; answer: Type; status?: number; refusals?: readonly string[] }) {
  const codes = [...DOOR, 'idempotency-key-missing', 'idempotency-key-reused', 'try-again', ...(about.refusals ?? [])];
  return applyDecorators(
    ApiOperation({ summary: about.summary }),
    ApiHeader(KEY_HEADER),
    ApiExtraModels(about.answer),
    ApiResponse({
      status: about.status ?? 200,
      description: 'Done. `log` is the position to wait for when reading a list.',
      schema: {
        allOf: [
          { $ref: getSchemaPath(about.answer) },
          {
            type: 'object',
            required: ['log'],
            properties: {
              log: {
                type: 'object',
                required: ['position', 'epoch'],
                properties: { position: { type: 'integer', example: 1243 }, epoch: { type: 'string' } },
              },
            },
          },
        ],
      },
    }),
    ...refusalsOf(codes),
  );
}

/** Documents a question's route. `list`: the answer is a page of `answer`. */
export function QuestionRoute(about: { summary: string; answer: Type; list?: boolean; refusals?: readonly string[] }) {
  const one = { $ref: getSchemaPath(about.answer) };
  const page = {
    type: 'object',
    required: ['items', 'position', 'stale'],
    properties: {
      items: { type: 'array', items: one },
      next: { type: 'string' },
      position: { type: 'integer' },
      stale: { type: 'boolean' },
    },
  };
  return applyDecorators(
    ApiOperation({ summary: about.summary }),
    ApiExtraModels(about.answer),
    ApiResponse({ status: 200, description: 'The answer.', schema: about.list ? page : one }),
    ...refusalsOf([...DOOR, ...(about.refusals ?? [])]),
  );
}

/** Documents the refusals of a route that answers nothing. */
export function Refusals(...codes: readonly string[]) {
  return applyDecorators(...refusalsOf([...DOOR, ...codes]));
}

/** One OpenAPI response a status, naming its codes. Codes are looked up when the document is made: `x-codes` stays as given. */
function refusalsOf(codes: readonly string[]) {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set(codes)) {
    const status = allProblems().get(code)?.status;
    if (status === undefined) throw new Error(`A route documents the refusal ${code}, which no catalogue holds`);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus].map(([status, of]) =>
    ApiResponse({
      status,
      description: of.map((code) => `\`${code}\`: ${allProblems().get(code)?.title.en ?? ''}`).join('\n\n'),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
    }),
  );
}
