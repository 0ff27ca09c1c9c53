import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectRepository } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { from, switchMap, type Observable } from 'rxjs';
import { Repository } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock/clock.js';
import { LOGGED } from './logged.js';
import { AccessLogRow } from './access-log.entity.js';

/**
 * Whoever may read everything decides nothing, and each of his looks is written down before it is answered; so is everybody's
 * at what is `@Logged()`.
 */
@Injectable()
export class LoggedReads implements NestInterceptor {
  constructor(
    private readonly clock: Clock,
    private readonly reflector: Reflector,
    @InjectRepository(AccessLogRow) private readonly log: Repository<AccessLogRow>,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType() !== 'http') return next.handle();
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const { principal } = request;
    const targets = [execution.getHandler(), execution.getClass()];
    const logged = this.reflector.getAllAndOverride<boolean | undefined>(LOGGED, targets) === true;
    if (!principal || !(logged || principal.roles.includes('AUDITOR'))) return next.handle();
    const look = {
      id: uuidv7(),
      at: this.clock.now(),
      person: principal.id,
      route: `${request.method} ${request.routeOptions.url ?? ''}`,
      subject: subjectOf(request),
      request: request.id,
    };
    // Not written, not shown.
    return from(this.log.insert(look)).pipe(switchMap(() => next.handle()));
  }
}

const PAGING = new Set(['cursor', 'limit', 'after']);
const NAME = /^[\w.-]{1,100}$/;

/** A filter may be a plate or a name: only that it was used is kept, and of addresses what is an id or a code. */
function subjectOf({ params, query }: FastifyRequest): Record<string, string> {
  const named = Object.entries((params ?? {}) as Record<string, string>).filter(([, value]) => NAME.test(value));
  const filters = Object.keys(query ?? {}).filter((each) => !PAGING.has(each) && NAME.test(each));
  return { ...Object.fromEntries(named), ...(filters.length > 0 && { filters: filters.sort().join(' ') }) };
}
