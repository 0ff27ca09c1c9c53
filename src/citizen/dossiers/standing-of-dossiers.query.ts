import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { standingOf } from './answer-of-dossier.js';
import { LISTED, type Listed } from './dossiers.queries.js';
import type { DossierStanding } from './dossier.answer.js';
import { Offices } from './offices.js';
import { SealedDossiers } from './sealed-dossiers.js';

/** Where a dossier stands, and who applies. */
export interface StandingOfOne extends DossierStanding {
  readonly applicantName?: string;
}

/** Where dossiers stand, by id; whoever asks has to know whom they concern. Those that are not there are left out. */
export class StandingOfDossiers extends Query<ReadonlyMap<string, StandingOfOne>> {
  constructor(readonly ids: readonly string[]) {
    super();
  }
}

@QueryHandler(StandingOfDossiers)
export class StandingOfDossiersHandler implements IQueryHandler<StandingOfDossiers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly offices: Offices,
    private readonly sealed: SealedDossiers,
    private readonly clock: Clock,
  ) {}

  async execute({ ids }: StandingOfDossiers): Promise<ReadonlyMap<string, StandingOfOne>> {
    if (ids.length === 0) return new Map();
    const rows: Listed[] = await this.source.query(`SELECT ${LISTED} FROM dossier WHERE id = ANY($1)`, [ids]);
    const [people, offices] = await Promise.all([
      this.sealed.people(rows.map(({ id }) => id)),
      this.offices.names(rows.map(({ dossier }) => dossier.office)),
    ]);
    const now = this.clock.now();
    return new Map(
      rows.map((row) => {
        const applicantName = people.get(row.id)?.applicant.name;
        return [row.id, { ...standingOf(row, { now, offices }), ...(applicantName && { applicantName }) }] as const;
      }),
    );
  }
}
