import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { DEMO_FIRMS } from '../../identity/index.js';
import { hashOf } from '../../shared/canonical-json.js';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { SubmitDeclaration } from '../declarations/index.js';
import { CheckIn } from '../queue/index.js';
import { vehicleToCome } from './vehicles-to-come.js';

const EVERY_MS = 60_000;
/** As many wait at once: enough to practise on, never more than trainees can see. */
const MOST_WAITING = 25;
const YARD = 'HN-XUAN-CUONG';

/** Vehicles that keep coming to the training gate, through the ordinary commands, as long as few wait. */
@Injectable()
export class TrainingFeed implements OnApplicationShutdown {
  private readonly log = new Logger('training');
  private timer: NodeJS.Timeout | undefined;
  private under?: Promise<void>;

  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  start(): void {
    const step = () => {
      this.under = this.come().then(
        () => undefined,
        (error: unknown) => this.log.warn(`No vehicle came: ${String(error)}`),
      );
    };
    step();
    this.timer = setInterval(step, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.under;
  }

  /** Lets vehicles come; one, or at the beginning enough for a queue. */
  async come(): Promise<number> {
    const rows: { waiting: number; issued: number }[] = await this.source.query(
      `SELECT count(*) FILTER (WHERE status IN ('WAITING', 'HOLDING'))::int AS waiting, count(*)::int AS issued
       FROM ticket_list WHERE gate = 'HUU_NGHI'`,
    );
    const { waiting, issued } = rows[0] ?? { waiting: 0, issued: 0 };
    const missing = issued === 0 ? 8 : waiting < MOST_WAITING ? 1 : 0;
    for (let n = issued; n < issued + missing; n++) await this.bring(n);
    return missing;
  }

  private async bring(n: number): Promise<void> {
    const now = this.clock.now();
    const [owner] = DEMO_FIRMS;
    const by: Principal = {
      id: 'system:training',
      roles: ['DISPATCHER'],
      system: true,
      ...(owner && { firm: owner.id }),
    };
    const content = vehicleToCome(n, now);
    const { answer } = await this.commands.execute(new SubmitDeclaration(this.context('declare', by, now), content));
    const seen = this.context('arrive', { id: 'system:training', roles: [], system: true }, now);
    await this.commands.execute(new CheckIn(answer.id, YARD, 'YARD_SCAN', seen));
  }

  private context(route: string, by: Principal, now: Date): CommandContext {
    const key = `training-${route}:${uuidv7()}`;
    return { by, key, route: `training-${route}`, bodyHash: hashOf({ key }), channel: 'seed', correlationId: key, now };
  }
}
