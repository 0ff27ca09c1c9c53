import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtension, ApiExtraModels, ApiHeader, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';

/** Codes that a route may refuse with; `openapi.ts` turns them into responses. */
export const CODES_EXTENSION = 'x-codes';

/** Marks a route that answers pages. */
export const LIST_EXTENSION = 'x-list';

const DOOR = ['invalid-request', 'malformed-request', 'internal-error'] as const;
const STORE = ['idempotency-key-missing', 'idempotency-key-reused', 'bad-text', 'unsafe-number', 'try-again'] as const;

const KEY_HEADER = {
  name: 'Idempotency-Key',
  required: true,
  description: 'Names this command for retries: the same key with the same body is answered as before.',
  schema: { type: 'string', minLength: 8, maxLength: 100, example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' },
};

const LOG = {
  type: 'object',
  required: ['log'],
  properties: {
    log: {
      type: 'object',
      description: 'Where in the log the command stands: give `position` as `after` to see it in a list.',
      required: ['position', 'epoch'],
      properties: { position: { type: 'integer', example: 1243 }, epoch: { type: 'string', format: 'uuid' } },
    },
  },
};

const SEEN_HEADER = {
  name: 'If-Match',
  required: false,
  description: 'The revision that the sender looked at. Without it, it is done whatever stands there by now.',
  schema: { type: 'string', example: '"3"' },
};

interface CommandAbout {
  readonly summary: string;
  readonly answer: Type;
  readonly status?: number;
  readonly refusals?: readonly string[];
  /** It may name the revision that its sender looked at (`requireSeen`). */
  readonly seen?: true;
}

/** Documents a command's route: its answer (with the log position), and every refusal by code. */
export function CommandRoute(about: CommandAbout) {
  return applyDecorators(
    ApiOperation({ summary: about.summary }),
    ApiHeader(KEY_HEADER),
    ...(about.seen ? [ApiHeader(SEEN_HEADER)] : []),
    ApiExtraModels(about.answer),
    ApiResponse({
      status: about.status ?? 200,
      description: 'Done.',
      headers: {
        'Idempotency-Replayed': { description: '`true` when an earlier run is answered.', schema: { type: 'string' } },
      },
      schema: { allOf: [{ $ref: getSchemaPath(about.answer) }, LOG] },
    }),
    ApiExtension(CODES_EXTENSION, [
      ...DOOR,
      ...STORE,
      ...(about.refusals ?? []),
      ...(about.seen ? ['changed-meanwhile'] : []),
    ]),
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
      next: {
        type: 'string',
        example: 'WyIyMDI2LTExLTIyIl0',
        description: 'Cursor of the next page; absent on the last.',
      },
      position: { type: 'integer', description: 'Position of the log that the list shows.' },
      stale: { type: 'boolean', description: 'True when `after` had not been reached within 500 ms.' },
    },
  };
  return applyDecorators(
    ApiOperation({ summary: about.summary }),
    ApiExtraModels(about.answer),
    ApiResponse({ status: 200, description: 'The answer.', schema: about.list ? page : one }),
    ApiExtension(CODES_EXTENSION, [...DOOR, ...(about.refusals ?? [])]),
    ...(about.list ? [ApiExtension(LIST_EXTENSION, true)] : []),
  );
}

/** Documents the refusals of a route that answers nothing. */
export function Refusals(...codes: readonly string[]) {
  return ApiExtension(CODES_EXTENSION, [...DOOR, ...codes]);
}
