import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../../shared/database/conditions.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../../shared/http/paging.js';
import { closureOfBlock, type BlockAnswer } from './block.answer.js';
import { slotBlocks } from './slot-block.projection.js';

/** Blocks of the asker's firm, or of his gate, newest first. */
export class ListBlocks extends Query<Page<BlockAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

const COLUMNS = `block, gate, route, direction, class, hour, places, "left", lapses_at AS "lapsesAt", closure,
  moved_from AS "movedFrom"`;

type Row = BlockAnswer & { readonly closure: string | null; readonly movedFrom: string | null };

@QueryHandler(ListBlocks)
export class ListBlocksHandler implements IQueryHandler<ListBlocks> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ by, page: { cursor, limit, after } }: ListBlocks): Promise<Page<BlockAnswer>> {
    const asked = after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(slotBlocks.name, asked);
    const conditions = new Conditions().and('firm = ?', by.firm).and('block < ?', idOf(cursor));
    if (by.firm === undefined) conditions.and('gate = ?', by.gate);
    const most = conditions.value(limit + 1);
    const found: Row[] = await this.source.query(
      `SELECT ${COLUMNS} FROM slot_block ${conditions.where} ORDER BY block DESC LIMIT ${most}`,
      conditions.values,
    );
    const items = found.slice(0, limit).map(({ closure, movedFrom, ...block }) => ({
      ...block,
      ...closureOfBlock(block.hour, closure, movedFrom),
    }));
    const last = items.at(-1);
    return { items, ...(found.length > limit && last && { next: cursorOf([last.block]) }), position, stale: !fresh };
  }
}
