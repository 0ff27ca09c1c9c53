import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../shared/config/config.js';
import { IdentityKeys } from './keys.js';
import { sessionsPath } from './session-cookie.js';

const DAYS = 180;

/** A browser from which a person signed in before proves it by a cookie, one a person, since officers share computers. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly keys: IdentityKeys,
    private readonly config: Config,
  ) {}

  /** The device's id when the request proves that this person signed in from it. */
  idFor(person: string, request: FastifyRequest): string | undefined {
    const [id = '', tag = ''] = (request.cookies[this.nameFor(person)] ?? '').split('.');
    return this.keys.isTag(tag, 'known-device', person, id) ? id : undefined;
  }

  /** Gives the proof after a whole sign-in; a device that has one keeps its id and thereby its budget. */
  remember(person: string, request: FastifyRequest, reply: FastifyReply): void {
    const id = this.idFor(person, request) ?? randomBytes(16).toString('base64url');
    void reply.setCookie(this.nameFor(person), `${id}.${this.keys.tag('known-device', person, id)}`, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.isProduction,
      path: sessionsPath(request),
      maxAge: DAYS * 86_400,
    });
  }

  private nameFor(person: string): string {
    return `gate_known_${this.keys.tag('known-device', person).slice(0, 12)}`;
  }
}
