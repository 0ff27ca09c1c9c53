import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Bodies } from '../bodies/index.js';
import { endOfHanoiDay } from './office-days.js';
import type { PetitionCounts } from './petition.answer.js';

/** What lies before the body of the asker. Denunciations are in no count. */
export class CountPetitions extends Query<PetitionCounts> {
  constructor(readonly by: Principal) {
    super();
  }
}

@QueryHandler(CountPetitions)
export class CountPetitionsHandler implements IQueryHandler<CountPetitions> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly bodies: Bodies,
  ) {}

  async execute({ by }: CountPetitions): Promise<PetitionCounts> {
    const now = this.clock.now();
    const [counts] = await this.source.query<PetitionCounts[]>(
      `SELECT count(*) FILTER (WHERE state = 'RECEIVED')::int AS "toAccept",
              count(*) FILTER (WHERE due_at >= $2 AND due_at <= $3)::int AS "dueToday",
              count(*) FILTER (WHERE due_at < $2)::int AS overdue,
              count(*) FILTER (WHERE due_at > $3)::int AS later,
              count(*) FILTER (WHERE petition->>'official' IS NULL)::int AS unassigned,
              count(*) FILTER (WHERE petition ? 'draft')::int AS "toReview",
              count(*) FILTER (WHERE petition->>'official' = $4)::int AS mine,
              count(*) FILTER (WHERE stage = 2)::int AS escalated
       FROM petition WHERE office = $1 AND due_at IS NOT NULL`,
      [by.office ?? '', now, endOfHanoiDay(now), by.id],
    );
    const officeName = await this.bodies.named(by.office ?? '');
    return { ...(counts as PetitionCounts), ...(officeName && { officeName }) };
  }
}
