import { Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { DomainError } from '../../shared/domain/problem.js';
import { jobContext } from '../../shared/event-store/worker/system-context.js';
import { ActOnPetition } from './act-on-petition.command.js';
import { PROVINCE_OFFICE } from './domain/petition-matter.js';

export const ESCALATE_LATE = 'escalate-late-petitions';
/** How many are read at once; a run goes through all that are late. */
const AT_ONCE = 500;

/**
 * Takes what its first body let pass to the province. Each is a command of its own: one that fails stops no other. It is set
 * aside, tried again after an hour, two, four, at most a day, and counted on the board meanwhile.
 */
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
    let escalated = 0;
    let after: Late | undefined;
    do {
      const late = await this.late(now, after);
      escalated += await this.escalate(late, now);
      after = late.length === AT_ONCE ? late.at(-1) : undefined;
    } while (after);
    return escalated;
  }

  private late(now: Date, after: Late | undefined): Promise<Late[]> {
    return this.source.query<Late[]>(
      `SELECT p.id, (p.petition->>'revision')::int AS revision, p.due_at AS "dueAt"
       FROM petition p LEFT JOIN petition_stuck s ON s.petition = p.id
       WHERE p.due_at < $1 AND p.stage = 1 AND p.office <> $2 AND (s.next_at IS NULL OR s.next_at <= $1)
         AND ($3::timestamptz IS NULL OR (p.due_at, p.id) > ($3, $4::uuid))
       ORDER BY p.due_at, p.id LIMIT $5`,
      [now, PROVINCE_OFFICE, after?.dueAt ?? null, after?.id ?? null, AT_ONCE],
    );
  }

  private async escalate(late: readonly Late[], now: Date): Promise<number> {
    let escalated = 0;
    for (const { id, revision } of late) {
      try {
        const context = jobContext(ESCALATE_LATE, `${id}:${revision}`, now);
        await this.commands.execute(new ActOnPetition(context, id, { kind: 'ESCALATE', why: 'LATE' }));
        escalated += 1;
        await this.source.query('DELETE FROM petition_stuck WHERE petition = $1', [id]);
      } catch (error) {
        const log = new Logger('petitions');
        // Somebody answered it in this moment.
        if (error instanceof DomainError) log.log(`Petition ${id} was not escalated: ${error.code}`);
        else {
          log.error(`Petition ${id} was not escalated`, error instanceof Error ? error.stack : String(error));
          await this.setAside(id, now);
        }
      }
    }
    return escalated;
  }

  private async setAside(id: string, now: Date): Promise<void> {
    await this.source.query(
      `INSERT INTO petition_stuck AS s (petition, since, next_at, tries) VALUES ($1, $2, $2::timestamptz + interval '1 hour', 1)
       ON CONFLICT (petition) DO UPDATE SET tries = s.tries + 1,
         next_at = $2::timestamptz + least(2 ^ s.tries, 24) * interval '1 hour'`,
      [id, now],
    );
  }
}

interface Late {
  readonly id: string;
  readonly revision: number;
  readonly dueAt: Date;
}
