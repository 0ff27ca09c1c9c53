import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { EventStore } from '../../shared/event-store/types.js';
import type { Principal } from '../../shared/domain/roles.js';
import { checkTaxCode } from '../../shared/domain/tax-code.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Firm } from '../firm.entity.js';
import { Firms, type FirmFacts } from '../firms.js';
import { IdentityKeys } from '../keys.js';
import { pageOf, startOf } from '../listing.js';

export class FirmRow {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: ['VN', 'CN'] }) readonly country: 'VN' | 'CN';
  @ApiProperty({ description: 'A natural person: then ADMIN sees neither name nor number.' })
  readonly personal: boolean;
  @ApiPropertyOptional({ example: 'Nông sản Demo' }) readonly name?: string;
  @ApiPropertyOptional({ example: '0100233488' }) readonly taxCode?: string;
}

export class FirmList extends Query<Page<FirmRow>> {
  constructor(
    readonly by: Principal,
    readonly taxCode: string | undefined,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(FirmList)
export class FirmListHandler implements IQueryHandler<FirmList> {
  constructor(
    @InjectRepository(Firm) private readonly table: Repository<Firm>,
    private readonly firms: Firms,
    private readonly keys: IdentityKeys,
    private readonly store: EventStore,
  ) {}

  async execute({ by, taxCode, page }: FirmList): Promise<Page<FirmRow>> {
    const normal = taxCode === undefined ? undefined : (checkTaxCode(taxCode).value?.normal ?? taxCode);
    const found = await this.table.find({
      where: {
        id: MoreThan(startOf(page)),
        ...(normal !== undefined && { taxCodeKey: this.keys.tag('tax-code', normal) }),
      },
      order: { id: 'ASC' },
      take: page.limit + 1,
    });
    const { position } = await this.store.head();
    const withNames = !by.roles.includes('ADMIN');
    return pageOf(found, page, position, (firm) => rowOf(this.firms.factsOf(firm), withNames));
  }
}

function rowOf({ id, country, personal, name, taxCode }: FirmFacts, withNames: boolean): FirmRow {
  return { id, country, personal, ...((withNames || !personal) && { name, taxCode }) };
}
