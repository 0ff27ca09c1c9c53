import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';

/** Whose line an address is of. Whoever has an IPv6 line has 2^64 addresses of it, so those of a /64 count as one. */
export function hostOfAddress(text: string): string {
  if (!ipaddr.isValid(text)) return text;
  const address = ipaddr.process(text);
  return address instanceof ipaddr.IPv6 ? `${address.parts.slice(0, 4).join(':')}/64` : address.toString();
}

/** Of a handler's parameters, the line that a request comes from: what tries are counted by. */
export const CallerLine = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  hostOfAddress(context.switchToHttp().getRequest<FastifyRequest>().ip),
);
