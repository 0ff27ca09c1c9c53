import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { refuse } from './http-problems.js';

/** Global guard: a route that takes no query refuses one, as the class of a query refuses members that it does not know. */
@Injectable()
export class QueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const given = Object.keys(query ?? {});
    if (given.length === 0 || takesQuery(context.getClass(), context.getHandler().name)) return true;
    const fields = given.map((path) => ({ path, code: 'field-unknown', severity: 'error' }) as const);
    throw refuse('invalid-request', {}, fields);
  }
}

function takesQuery(controller: object, method: string): boolean {
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as object;
  return Object.keys(taken).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
