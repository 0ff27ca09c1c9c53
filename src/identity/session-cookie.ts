import type { FastifyReply, FastifyRequest } from 'fastify';
import { faceOf } from '../shared/http/faces.js';

const NAME = 'gate_refresh';

/** The only addresses that ever see the refresh token: the API's sessions, or those of the face that was signed in to. */
export function sessionsPath(request: FastifyRequest): string {
  const face = faceOf(request);
  return face ? `/${face}/api/v1/sessions` : '/api/v1/sessions';
}

export function refreshTokenIn(request: FastifyRequest): string | undefined {
  return request.cookies[NAME];
}

export function setRefreshToken(reply: FastifyReply, token: string, expires: Date, secure: boolean): void {
  const path = sessionsPath(reply.request);
  void reply.setCookie(NAME, token, { httpOnly: true, sameSite: 'strict', secure, path, expires });
}

export function clearRefreshToken(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(NAME, { httpOnly: true, sameSite: 'strict', secure, path: sessionsPath(reply.request) });
}
