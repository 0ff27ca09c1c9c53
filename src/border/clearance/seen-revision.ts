import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../shared/domain/problem.js';

const ETAG = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The revision that the sender saw, from `If-Match: "<revision>"`; throws `revision-missing`. */
export const Seen = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const revision = ETAG.exec(given?.trim() ?? '')?.[1];
  if (revision === undefined) throw new DomainError('revision-missing');
  return Number(revision);
});

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
