import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { pageOf, startOf } from '../listing.js';
import { shiftPostingAnswer, type ShiftPostingAnswer } from './shift-posting.answer.js';
import { ShiftPostingRow } from './shift-posting.entity.js';

/** Whom the asker's agency sent from his gate or to it, also those of before. */
export class ListShiftPostings extends Query<Page<ShiftPostingAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListShiftPostings)
export class ListShiftPostingsHandler implements IQueryHandler<ListShiftPostings> {
  constructor(
    @InjectRepository(ShiftPostingRow) private readonly rows: Repository<ShiftPostingRow>,
    private readonly store: EventStore,
  ) {}

  async execute({ by: { gate, agency }, page }: ListShiftPostings): Promise<Page<ShiftPostingAnswer>> {
    if (!gate || !agency) throw refuse('not-allowed');
    const after = { agency, id: MoreThan(startOf(page)) };
    const [found, { position }] = await Promise.all([
      this.rows.find({
        where: [
          { ...after, home: gate },
          { ...after, gate },
        ],
        order: { id: 'ASC' },
        take: page.limit + 1,
      }),
      this.store.head(),
    ]);
    return pageOf(found, page, position, shiftPostingAnswer);
  }
}
