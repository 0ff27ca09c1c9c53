import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { revisionOf } from '../../shared/http/revision-header.js';

/** The revision that the sender saw, from `If-Match`; throws `revision-missing`, `malformed-request`. */
export const Seen = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  revisionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Documents that a decision names the revision of the declaration that the officer saw. */
export const NeedsSeen = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'ETag of the clearance: the revision of the declaration that the officer saw.',
      schema: { type: 'string', example: '"1"' },
    }),
  );
