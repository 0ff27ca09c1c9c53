import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';

/** The faces in which people sign in. */
export const FACES = ['firm', 'console', 'citizen'] as const;
export type Face = (typeof FACES)[number];

const OWN = /^\/(firm|console|citizen)(\/api\/v1\/(?:sessions|me\/second-factor)(?:[/?].*)?)$/;
/** Said by the server to itself; what a client says under this name is thrown away. */
const HEADER = 'x-gate-face';

/**
 * A face asks for its sessions below its own address, e.g. `/firm/api/v1/sessions`, which is the same route: its cookie has
 * that path, so no other face's requests carry it, and no other face's policy lets a script go there.
 */
export function addressOf(request: IncomingMessage): string {
  delete request.headers[HEADER];
  const [, face, address] = OWN.exec(request.url ?? '') ?? [];
  if (face === undefined || address === undefined) return request.url ?? '/';
  request.headers[HEADER] = face;
  return address;
}

/** The face below whose address the request came; undefined for the API itself. */
export function faceOf({ headers }: Pick<FastifyRequest, 'headers'>): Face | undefined {
  return FACES.find((face) => face === headers[HEADER]);
}
