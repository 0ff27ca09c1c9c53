import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../../shared/http/http-problems.js';
import type { Seen as SeenOf } from './domain/seen.js';

const ETAG = /^\s*(?:W\/)?"?(\d{1,9})(?:\.(\d{1,9}))?"?\s*$/;

/** The ETag of a clearance: `"3"`, and `"3.2"` once two found values were entered. */
export function seenEtag({ revision, finds }: SeenOf): string {
  return finds > 0 ? `"${revision}.${finds}"` : `"${revision}"`;
}

/**
 * What such an ETag says was seen. One without a second number saw no found value: that is what it meant before there
 * were two. Throws `revision-missing`, `malformed-request`.
 */
export function seenOf(ifMatch: string | undefined): SeenOf {
  if (!ifMatch) throw refuse('revision-missing');
  const [, revision, finds = '0'] = ETAG.exec(ifMatch) ?? [];
  if (revision === undefined) throw refuse('malformed-request');
  return { revision: Number(revision), finds: Number(finds) };
}

/** What the sender saw, from `If-Match`; throws `revision-missing`, `malformed-request`. */
export const Seen = createParamDecorator((_: unknown, context: ExecutionContext): SeenOf =>
  seenOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The same of what may be told without it: undefined then. Throws `malformed-request`. */
export const SeenIfTold = createParamDecorator((_: unknown, context: ExecutionContext): SeenOf | undefined => {
  const ifMatch = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  return ifMatch === undefined ? undefined : seenOf(ifMatch);
});

/** Documents that a decision may name what the officer saw. */
export const TakesSeen = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'ETag of the clearance as the officer saw it. Without it the vehicle is held whatever it says by now.',
      schema: { type: 'string', example: '"1.0"' },
    }),
  );

/** Documents that a decision names what the officer saw. */
export const NeedsSeen = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description:
        'ETag of the clearance as the officer saw it: `"<revision>.<foundCount>"`. Without a second number: he saw no found value.',
      schema: { type: 'string', example: '"1.0"' },
    }),
  );
