import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock/clock.js';
import { CALLER_CHANNELS, KNOWN_BY, callerFault, type Caller, type CallerDeed } from '../domain/caller.js';
import type { Role } from '../domain/roles.js';
import { EventStore } from '../event-store/types.js';
import { ALLOWED } from '../http/allow.js';
import { settingStream } from '../settings/define-setting.js';
import { inForce } from '../settings/domain/setting.js';
import { refuse } from './caller-problems.js';
import { CALLER_RULES } from './caller-rules.setting.js';
import { CALLER_DEED, CHANNEL_HEADER, KNOWN_BY_HEADER } from './for-caller.js';

/** Global guard: a clerk who acts for others says for whom and how he knows him, before the command is looked at. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const targets = [context.getHandler(), context.getClass()];
    const deed = this.reflector.getAllAndOverride<CallerDeed | undefined>(CALLER_DEED, targets);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { principal: by } = request;
    if (deed === undefined || !by?.gate || !by.roles.includes('GATE_CLERK')) return true;
    const told = request.headers[CHANNEL_HEADER] !== undefined || request.headers[KNOWN_BY_HEADER] !== undefined;
    const allowed = this.reflector.getAllAndOverride<readonly Role[]>(ALLOWED, targets) ?? [];
    // Who may do it in a role of his own acts for nobody unless he says so.
    if (!told && by.roles.some((role) => role !== 'GATE_CLERK' && allowed.includes(role))) return true;
    const caller = callerOf(request);
    if (!caller) throw refuse('caller-not-identified');
    const { state } = await this.store.load(settingStream(CALLER_RULES, by.gate));
    const fault = callerFault(caller, deed, inForce(state, this.clock.now()));
    if (fault) throw refuse(fault, { deed });
    request.caller = caller;
    return true;
  }
}

function callerOf({ headers }: FastifyRequest): Caller | undefined {
  const channel = CALLER_CHANNELS.find((each) => each === headers[CHANNEL_HEADER]);
  const knownBy = KNOWN_BY.find((each) => each === headers[KNOWN_BY_HEADER]);
  return channel && knownBy && { channel, knownBy };
}
