import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Principal, Role } from '../domain/roles.js';
import { ALLOWED, BY_PASS, NOT_LOOKED_AT, PUBLIC, WHILE_ENROLLING } from './allow.js';
import { refuse } from './http-problems.js';

/** Finds out who sends a request from its credentials (bearer access token, device token). Given by the identity context. */
export abstract class Authenticator {
  /** Undefined when there are no credentials; throws `sign-in-needed` when they do not hold. */
  abstract authenticate(authorization: string | undefined): Promise<Principal | undefined>;

  /** Takes a further kind of credentials: `scheme` in lower case. `verify` gives undefined for those that do not hold. */
  abstract accept(scheme: string, verify: (token: string) => Promise<Principal | undefined>): void;

  /** Tells every process that `holder` has credentials no more whose number is below `number`: connections end at once. */
  abstract tellEnd(holder: string, number: number): Promise<void>;

  /** Calls back when somebody's credentials ended before their time, so that open connections are looked at again. */
  abstract onEnd(watcher: () => void): void;
}

/** Global guard: no route is open unless it says so, and a role that a route does not name is refused. */
@Injectable()
export class PrincipalGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(NOT_LOOKED_AT, targets)) return true;
    const open = this.reflector.getAllAndOverride<boolean>(PUBLIC, targets) ?? false;
    const allowed = this.reflector.getAllAndOverride<readonly Role[]>(ALLOWED, targets) ?? [];
    const principal = await this.authenticator.authenticate(request.headers.authorization);
    if (principal) request.principal = principal;
    if (open) return true;
    if (!principal) throw refuse('sign-in-needed');
    if (principal.enrolling) {
      if (this.reflector.getAllAndOverride<boolean>(WHILE_ENROLLING, targets)) return true;
      throw refuse('second-factor-needed');
    }
    if (principal.ticket !== undefined && !this.reflector.getAllAndOverride<boolean>(BY_PASS, targets))
      throw refuse('not-allowed');
    if (!principal.roles.some((role) => allowed.includes(role))) throw refuse('not-allowed');
    return true;
  }
}
