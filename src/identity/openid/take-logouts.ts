import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../../shared/http/http-problems.js';

/** Where the provider tells that somebody signed out there, below the prefix of the API. */
export const LOGOUT_PATH = 'sessions/openid/logout';

const FORM = 'application/x-www-form-urlencoded';

/**
 * Lets forms in at that one address, since OpenID Connect has providers send a form; everywhere else JSON alone is taken, as
 * before. Of the form only the token is read: what else stands in it is to be ignored.
 */
export function takeLogouts(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser(FORM, { parseAs: 'string' }, (request: FastifyRequest, body: string | Buffer, done) => {
    if (!request.routeOptions.url?.endsWith(`/${LOGOUT_PATH}`)) {
      done(refuse('media-type-not-known'));
      return;
    }
    const tokens = new URLSearchParams(body.toString()).getAll('logout_token');
    done(null, tokens.length === 1 ? { logout_token: tokens[0] } : {});
  });
}
