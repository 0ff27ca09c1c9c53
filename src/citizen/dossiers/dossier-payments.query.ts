import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import type { Words } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import { WordsAnswer } from '../../shared/http/words-answer.js';
import { feeDue } from './domain/dossier-acts.js';
import { FEE_MEANS, type Dossier, type FeeMeans } from './domain/dossier.js';

/** What a citizen pays, or paid, for one of his dossiers. */
export class DossierPayment {
  @ApiProperty({ format: 'uuid' }) dossier: string;
  @ApiProperty({ example: 'H37.06184-261130-0001' }) code: string;
  @ApiProperty({ type: WordsAnswer }) name: Words;
  @ApiProperty({ example: 8_000, description: 'The fee.' }) dong: number;
  @ApiProperty({ example: 8_000, description: 'What of it is due now; 0: nothing.' }) due: number;
  @ApiPropertyOptional({ format: 'date-time', description: 'When its payment was confirmed.' }) paidAt?: string;
  @ApiPropertyOptional({ enum: FEE_MEANS }) means?: FeeMeans;
}

/** The fees of the asker's own dossiers, those of the newest first. */
export class MyDossierPayments extends Query<Page<DossierPayment>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: Words;
  readonly dossier: Dossier;
}

@QueryHandler(MyDossierPayments)
export class MyDossierPaymentsHandler implements IQueryHandler<MyDossierPayments> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  async execute({ by, page: { cursor, limit } }: MyDossierPayments): Promise<Page<DossierPayment>> {
    const conditions = new Conditions()
      .and('owner = ?', by.id)
      .and('id < ?', idOf(cursor))
      .also(`(dossier -> 'fee' ->> 'dong')::numeric > 0`);
    const rows: Row[] = await this.source.query(
      `SELECT id, code, asked -> 'name' AS name, dossier FROM dossier ${conditions.where}
       ORDER BY id DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const { position } = await this.store.head();
    return { items: shown.map(paymentOf), ...(last && { next: cursorOf([last.id]) }), position, stale: false };
  }
}

function paymentOf({ id, code, name, dossier }: Row): DossierPayment {
  const { dong, paidAt, means } = dossier.fee;
  return {
    dossier: id,
    code,
    name,
    dong,
    due: feeDue(dossier),
    ...(paidAt !== undefined && { paidAt }),
    ...(means !== undefined && { means }),
  };
}
