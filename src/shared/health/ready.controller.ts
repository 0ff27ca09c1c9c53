import { type BeforeApplicationShutdown, Controller, Get, Logger, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LogHealth } from '../event-store/log-health.js';
import { Public } from '../http/allow.js';

/** What a load balancer and an operator ask. `lag` is in events, by who follows the log; `stopped` names who cannot go on. */
export interface Readiness {
  readonly status: 'ready' | 'degraded' | 'closing' | 'no-database';
  readonly head?: number;
  readonly lag?: Readonly<Record<string, number>>;
  readonly stopped?: readonly string[];
}

/**
 * 200 while this server can answer; 503 while it closes or has no database. A projection that stopped makes it `degraded`,
 * still 200: it is the same behind every server, and taking them all away would help nobody.
 */
@ApiExcludeController()
@Controller('health/ready')
export class ReadyController implements BeforeApplicationShutdown {
  private closing = false;

  constructor(private readonly log: LogHealth) {}

  beforeApplicationShutdown(): void {
    this.closing = true;
  }

  @Get()
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = this.closing ? ({ status: 'closing' } as const) : await this.look();
    const takesRequests = readiness.status === 'ready' || readiness.status === 'degraded';
    void reply.status(takesRequests ? 200 : 503).header('cache-control', 'no-store');
    return readiness;
  }

  private async look(): Promise<Readiness> {
    try {
      const { head, followers, stopped } = await this.log.state();
      const lag = Object.fromEntries(followers.map((each) => [each.name, each.lag]));
      return { status: stopped.length ? 'degraded' : 'ready', head, lag, stopped };
    } catch (error) {
      new Logger('readiness').warn(error instanceof Error ? error.message : String(error));
      return { status: 'no-database' };
    }
  }
}
