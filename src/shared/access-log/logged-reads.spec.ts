import { Controller, Get, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { getRepositoryToken } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock/clock.js';
import type { Role } from '../domain/roles.js';
import { AccessLogRow } from './access-log.entity.js';
import { LoggedReads } from './logged-reads.interceptor.js';
import { Logged } from './logged.js';

@Controller('partly')
class PartlyLogged {
  @Get('kept') @Logged() kept(): string {
    return 'shown';
  }

  @Get('free') free(): string {
    return 'shown';
  }
}

@Logged()
@Controller('wholly')
class WhollyLogged {
  @Get() kept(): string {
    return 'shown';
  }
}

/** Everybody is who he says he is. */
class AsSaid implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.principal = { id: 'p', roles: [request.headers['role'] as Role] };
    return true;
  }
}

const looks: Pick<AccessLogRow, 'route'>[] = [];
let app: NestFastifyApplication;
beforeAll(async () => {
  const log = { insert: async (look: AccessLogRow) => void looks.push(look) };
  const module = await Test.createTestingModule({
    controllers: [PartlyLogged, WhollyLogged],
    providers: [
      { provide: Clock, useValue: { now: () => new Date('2026-11-30T01:00:00Z') } },
      { provide: getRepositoryToken(AccessLogRow), useValue: log },
      { provide: APP_GUARD, useClass: AsSaid },
      { provide: APP_INTERCEPTOR, useClass: LoggedReads },
    ],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

async function loggedOf(role: Role, url: string): Promise<string[]> {
  looks.length = 0;
  const answer = await fetch(`${await app.getUrl()}${url}`, { headers: { role } });
  expect(await answer.text()).toBe('shown');
  return looks.map(({ route }) => route);
}

describe('A look that is logged', () => {
  it('is each at a route of a logged controller, and at a logged route of any', async () => {
    expect(await loggedOf('SUPERVISOR', '/wholly')).toEqual(['GET /wholly']);
    expect(await loggedOf('SUPERVISOR', '/partly/kept')).toEqual(['GET /partly/kept']);
    expect(await loggedOf('SUPERVISOR', '/partly/free')).toEqual([]);
  });

  it('is every one of an auditor, once', async () => {
    for (const path of ['/wholly', '/partly/kept', '/partly/free'])
      expect(await loggedOf('AUDITOR', path)).toEqual([`GET ${path}`]);
  });
});
