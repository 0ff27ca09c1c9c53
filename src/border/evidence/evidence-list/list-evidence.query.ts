import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { agencyOf } from '../../clearance/index.js';
import { evidenceAnswer, type EvidenceAnswer } from '../evidence.answer.js';
import { evidenceList, type EvidenceRow } from './evidence.projection.js';

/** Exports of the asker's agency at his gate; the auditor's eyes see all, the province's those of the auditor. Newest first. */
export class ListEvidence extends Query<Page<EvidenceAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListEvidence)
export class ListEvidenceHandler implements IQueryHandler<ListEvidence> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ by, page: { cursor, limit, after } }: ListEvidence): Promise<Page<EvidenceAnswer>> {
    const { fresh, position } = await this.models.waitFor(evidenceList.name, after ?? 0);
    const conditions = new Conditions().and('export < ?', idOf(cursor));
    if (by.roles.includes('PROVINCE')) conditions.also('agency IS NULL');
    else if (!by.roles.includes('AUDITOR'))
      conditions.and('agency = ?', agencyOf(by) ?? '').and('gate = ?', by.gate ?? '');
    const rows: Pick<EvidenceRow, 'told'>[] = await this.source.query(
      `SELECT told FROM evidence_export ${conditions.where}
       ORDER BY export DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const items = rows.slice(0, limit).map(({ told }) => evidenceAnswer(told));
    const last = items.at(-1);
    const next = rows.length > limit && last ? { next: cursorOf([last.export]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
