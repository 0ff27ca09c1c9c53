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

/** The same for a command whose body is a secret and says nothing else: no digest of it is kept. */
export function withoutBody(context: CommandContext): CommandContext {
  // The door looks earlier runs up by this very context.
  return Object.assign(context, { bodyHash: '' });
}

/**
 * Has something told beside the answer that is kept nowhere, to a retry too: also when the door answers it, because what the
 * command needed is gone by then.
 */
export function withBeside(context: CommandContext, beside: Readonly<Record<string, unknown>>): CommandContext {
  return Object.assign(context, { beside });
}

const ANYONE: Principal = { id: 'anyone', roles: [] };

/**
 * The same without who is signed in: nothing of him is kept, and his key is none that leads back to him. His own retry is
 * still known, also at the door, and nobody else's is taken for it.
 */
export function asNobody(context: CommandContext): CommandContext {
  const { by, key } = context;
  // Strangers stay who they are: of them the door tells no earlier run to who has tried too often.
  const nobody = isOfStranger(context) ? by : { id: ANYONE.id, roles: [] };
  const hidden = { by: nobody, key: `nobody-${hashOf({ by: by.id, key })}` };
  // The door looks earlier runs up by this very context.
  return Object.assign(context, hidden);
}

/** Whether nobody is signed in who sends it. */
export const isOfStranger = ({ by }: Pick<CommandContext, 'by'>): boolean => by === ANYONE;

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
  const route = `${request.method} ${request.routeOptions.url ?? ''}`;
  const bodyHash = bodyHashOf(said);
  return {
    by,
    key: request.principal ? key : keyOfStranger(key, route, bodyHash),
    route,
    bodyHash,
    channel: 'api',
    correlationId: request.id,
    ...(request.caller && { caller: request.caller }),
    ...(by.gate && { gate: by.gate }),
    ...(said.ifMatch !== null && { ifMatch: said.ifMatch }),
    now,
  };
}

/**
 * Strangers choose their keys without knowing of each other and share one actor: a key of theirs counts together with
 * what is said under it. So nobody stands in another's way by taking his key, and an answer is told again only to who
 * says all that was said, its secrets too.
 */
function keyOfStranger(key: string, route: string, bodyHash: string): string {
  return `stranger-${hashOf({ key, route, bodyHash })}`;
}

/** JSON can name numbers that it cannot say again (`1e400`). */
function bodyHashOf(said: object): string {
  try {
    return hashOf(said);
  } catch {
    throw refuse('malformed-request');
  }
}
