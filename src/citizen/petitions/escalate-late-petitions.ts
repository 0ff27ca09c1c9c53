import { Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { DomainError } from '../../shared/domain/problem.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { ActOnPetition } from './act-on-petition.command.js';
import { PROVINCE_OFFICE } from './domain/petition-matter.js';

export const ESCALATE_LATE = 'escalate-late-petitions';
/** *Default*: how many go up in one run; the next run takes what is left. */
const MOST_PER_RUN = 500;

/** Takes what its first body let pass to the province. Each is a command of its own: one that fails stops no other. */
@Injectable()
export class EscalateLatePetitions {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** @returns how many went up */
  async run(): Promise<number> {
    const now = this.clock.now();
    const late = await this.source.query<{ id: string; revision: number }[]>(
      `SELECT id, (petition->>'revision')::int AS revision FROM petition
       WHERE due_at < $1 AND stage = 1 AND office <> $2 ORDER BY due_at, id LIMIT $3`,
      [now, PROVINCE_OFFICE, MOST_PER_RUN],
    );
    let escalated = 0;
    for (const { id, revision } of late) {
      try {
        const context = contextOf(`${id}:${revision}`, now);
        await this.commands.execute(new ActOnPetition(context, id, { kind: 'ESCALATE', why: 'LATE' }));
        escalated += 1;
      } catch (error) {
        const log = new Logger('petitions');
        // Somebody answered it in this moment.
        if (error instanceof DomainError) log.log(`Petition ${id} was not escalated: ${error.code}`);
        else log.error(`Petition ${id} was not escalated`, error instanceof Error ? error.stack : String(error));
      }
    }
    return escalated;
  }
}

/** The same revision gives the same key: run twice, it goes up once. */
function contextOf(cause: string, now: Date): CommandContext {
  return {
    by: { id: `system:job:${ESCALATE_LATE}`, roles: [], system: true },
    key: `${ESCALATE_LATE}:${cause}`,
    route: `job:${ESCALATE_LATE}`,
    bodyHash: cause,
    channel: 'deadline',
    correlationId: `${ESCALATE_LATE}:${cause}`,
    now,
  };
}
