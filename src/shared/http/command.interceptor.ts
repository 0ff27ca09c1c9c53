import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, map, type Observable } from 'rxjs';
import { Clock } from '../clock/clock.js';
import { DomainError, problemKind } from '../domain/problem.js';
import { EventStore, type CommandContext, type Committed } from '../event-store/types.js';
import { NOT_A_COMMAND, contextOf, isOfStranger } from './command-context.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The way of every command through the door: its context is made, its answer gets the log position, and a refusal that
 * happened before the store was asked is answered from the log when this very command had already been carried out.
 */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  constructor(
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly reflector: Reflector,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType() !== 'http') return next.handle();
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const targets = [execution.getHandler(), execution.getClass()];
    if (READING.has(request.method) || this.reflector.getAllAndOverride<boolean>(NOT_A_COMMAND, targets)) {
      return next.handle();
    }
    const context = contextOf(request, this.clock.now());
    request.commandContext = context;
    return next.handle().pipe(
      catchError((error: unknown) => from(this.earlier(context, error))),
      map((done: Committed<object>) => this.reply(context, done, reply)),
    );
  }

  private async earlier(context: CommandContext, error: unknown): Promise<Committed<object>> {
    // Who guesses at a stranger's key would otherwise be told by each try, however many he had.
    const counted = error instanceof DomainError && problemKind(error.code)?.status === 429;
    const before = counted && isOfStranger(context) ? undefined : await this.store.answered<object>(context);
    if (!before) throw error;
    return before;
  }

  private reply({ beside }: CommandContext, done: Committed<object>, reply: FastifyReply): object {
    void reply.status(done.status);
    if (done.replayed) void reply.header('idempotency-replayed', 'true');
    return { ...done.answer, ...beside, log: done.log };
  }
}
