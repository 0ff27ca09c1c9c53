import { SetMetadata, applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { hashOf } from '../canonical-json.js';
import type { Principal } from '../domain/roles.js';
import type { CommandContext } from '../event-store/types.js';
import { refuse } from './http-problems.js';

declare module 'fastify' {
  interface FastifyRequest {
    commandContext?: CommandContext;
  }
}

export const NOT_A_COMMAND = 'not-a-command';
/** For routes that change nothing worth a key, or that have a guard of their own (sign-in, refresh, sign-out). */
export const NotACommand = () => applyDecorators(SetMetadata(NOT_A_COMMAND, true), ApiExtension('x-no-key', true));

/** The circumstances of the command that a route received. */
export const Context = createParamDecorator((_: unknown, context: ExecutionContext): CommandContext => {
  const { commandContext } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!commandContext) throw new Error('@Context() stands on a route that takes no commands');
  return commandContext;
});

/**
 * Binds what a request streamed beside its body, so that a retry with the key of another file is told apart.
 * @param digest of all that was streamed
 */
export function withStreamed(context: CommandContext, digest: string): CommandContext {
  // The door looks earlier runs up by this very context.
  return Object.assign(context, { bodyHash: hashOf({ said: context.bodyHash, digest }) });
}

const ANYONE: Principal = { id: 'anyone', roles: [] };
const KEY = /^[\x21-\x7e]{8,100}$/;

/** Reads a command's circumstances off a request; throws `idempotency-key-missing`. */
export function contextOf(request: FastifyRequest, now: Date): CommandContext {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw refuse('idempotency-key-missing');
  const by = request.principal ?? ANYONE;
  const said = {
    body: request.body ?? null,
    params: request.params ?? {},
    ifMatch: request.headers['if-match'] ?? null,
  };
  return {
    by,
    key,
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    bodyHash: bodyHashOf(said),
    channel: 'api',
    correlationId: request.id,
    ...(request.caller && { caller: request.caller }),
    ...(by.gate && { gate: by.gate }),
    now,
  };
}

/** JSON can name numbers that it cannot say again (`1e400`). */
function bodyHashOf(said: object): string {
  try {
    return hashOf(said);
  } catch {
    throw refuse('malformed-request');
  }
}
