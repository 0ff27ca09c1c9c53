import { SetMetadata, applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Principal, Role } from '../domain/roles.js';
import { refuse } from './http-problems.js';

export const ALLOWED = 'allowed-roles';
export const PUBLIC = 'public';
/** Where the OpenAPI document names the roles of a route. */
export const ROLES_EXTENSION = 'x-roles';
/** And says that anyone may call it. */
export const PUBLIC_EXTENSION = 'x-public';

/** Who may call a route. Every route carries this or {@link Public}; a test walks them all. */
export const Allow = (...roles: [Role, ...Role[]]) =>
  applyDecorators(SetMetadata(ALLOWED, roles), ApiBearerAuth(), ApiExtension(ROLES_EXTENSION, roles));
/** Anyone may call it, also without a sign-in. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension(PUBLIC_EXTENSION, true));

export const NOT_LOOKED_AT = 'credentials-not-looked-at';
/** Anyone may call it, and credentials are not looked at: a token that is over keeps nobody from signing in or out. */
export const AnyoneAtTheDoor = () => applyDecorators(Public(), SetMetadata(NOT_LOOKED_AT, true));

export const WHILE_ENROLLING = 'while-enrolling';
/** Open also to a person who signed in but must enrol a second factor before he may do anything else. */
export const AlsoWhileEnrolling = () => SetMetadata(WHILE_ENROLLING, true);

export const BY_PASS = 'by-pass';
/** For who holds the pass of a ticket, and for no other: he has neither account nor firm. Every other route refuses him. */
export const AllowByPass = () => applyDecorators(Allow('DRIVER'), SetMetadata(BY_PASS, true));

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
  }
}

/** The signed-in caller. On a public route use {@link MaybeBy}. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw refuse('sign-in-needed');
  return principal;
});

/** The ticket whose pass the caller holds. Throws `pass-needed` for a driver who signed in by an account. */
export const OwnTicket = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (principal?.ticket === undefined) throw refuse('pass-needed');
  return principal.ticket;
});

/** The caller of a public route, when he is signed in. */
export const MaybeBy = createParamDecorator(
  (_: unknown, context: ExecutionContext): Principal | undefined =>
    context.switchToHttp().getRequest<FastifyRequest>().principal,
);
