import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import { asked, type PetitionFilter } from './petition-filter.js';
import type { PetitionMap } from './petition.answer.js';

/** Where the reports are that the asker's body has, as he narrows his list. Complaints and denunciations have no place. */
export class MapPetitions extends Query<PetitionMap> {
  constructor(
    readonly by: Principal,
    readonly filter: PetitionFilter,
  ) {
    super();
  }
}

/** More are no picture; the newest of them. */
const MOST = 2_000;

type Row = Omit<PetitionMap['items'][number], 'overdue'> & { readonly dueAt: Date | null };

@QueryHandler(MapPetitions)
export class MapPetitionsHandler implements IQueryHandler<MapPetitions> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute({ by, filter }: MapPetitions): Promise<PetitionMap> {
    const now = this.clock.now();
    const where = asked(by, filter, now).and('kind = ?', 'REPORT').also('longitude IS NOT NULL');
    const rows = await this.source.query<Row[]>(
      `SELECT id, topic, state, longitude, latitude, due_at AS "dueAt" FROM petition ${where.where}
       ORDER BY sent_at DESC, id DESC LIMIT ${MOST + 1}`,
      where.values,
    );
    return {
      items: rows
        .slice(0, MOST)
        .map(({ dueAt, ...point }) => ({ ...point, overdue: dueAt !== null && new Date(dueAt) < now })),
      goesOn: rows.length > MOST,
    };
  }
}
