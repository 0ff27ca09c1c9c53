import type { FastifyReply, FastifyRequest } from 'fastify';

/** The only paths that ever see the refresh token. */
export const SESSIONS_PATH = '/api/v1/sessions';
const NAME = 'gate_refresh';

export function refreshTokenIn(request: FastifyRequest): string | undefined {
  return request.cookies[NAME];
}

export function setRefreshToken(reply: FastifyReply, token: string, expires: Date, secure: boolean): void {
  void reply.setCookie(NAME, token, { httpOnly: true, sameSite: 'strict', secure, path: SESSIONS_PATH, expires });
}

export function clearRefreshToken(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(NAME, { httpOnly: true, sameSite: 'strict', secure, path: SESSIONS_PATH });
}
