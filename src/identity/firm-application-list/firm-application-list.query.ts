import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { GATES, type Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';
import { checkTaxCode } from '../../shared/domain/tax-code.js';
import { EventStore } from '../../shared/event-store/types.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import {
  APPLICATION_STATUSES,
  REFUSAL_REASONS,
  gateOfApplications,
  type ApplicationStatus,
  type RefusalReason,
} from '../domain/firm-application.js';
import { FirmApplication } from '../firm-application.entity.js';
import { FirmApplications, type Applicant } from '../firm-applications.js';
import { pageOf, startOf } from '../listing.js';

export class FirmApplicationRow {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: GATES }) readonly gate: Gate;
  @ApiProperty({ enum: ['VN', 'CN'] }) readonly country: 'VN' | 'CN';
  @ApiProperty({ description: 'A natural person: then ADMIN sees neither name nor number.' })
  readonly personal: boolean;
  @ApiProperty({ enum: ['FORM', 'COUNTER'] }) readonly channel: 'FORM' | 'COUNTER';
  @ApiProperty({ enum: APPLICATION_STATUSES }) readonly status: ApplicationStatus;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' }) readonly appliedAt: string;
  @ApiPropertyOptional({ example: '2026-11-22T05:00:00.000Z' }) readonly decidedAt?: string;
  @ApiPropertyOptional({ enum: REFUSAL_REASONS }) readonly reason?: RefusalReason;
  @ApiPropertyOptional({ format: 'uuid' }) readonly firm?: string;
  @ApiPropertyOptional({ example: 'Nông sản Demo' }) readonly name?: string;
  @ApiPropertyOptional({ example: '0100109106' }) readonly taxCode?: string;
  @ApiPropertyOptional({
    example: 'uscc-check-character',
    description: 'A doubt about the number: compare the papers.',
  })
  readonly doubt?: string;
  @ApiPropertyOptional({ example: 'Phòng điều vận', description: 'Whom to reach; not for ADMIN.' })
  readonly contact?: string;
  @ApiPropertyOptional({ example: 'office@firm.example' }) readonly email?: string;
  @ApiPropertyOptional({ example: '+84912345678' }) readonly phone?: string;
  @ApiPropertyOptional({ example: 'Thiếu giấy giới thiệu' }) readonly note?: string;
}

export class FirmApplicationList extends Query<Page<FirmApplicationRow>> {
  constructor(
    readonly by: Principal,
    readonly status: ApplicationStatus | undefined,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(FirmApplicationList)
export class FirmApplicationListHandler implements IQueryHandler<FirmApplicationList> {
  constructor(
    @InjectRepository(FirmApplication) private readonly table: Repository<FirmApplication>,
    private readonly applications: FirmApplications,
    private readonly store: EventStore,
  ) {}

  async execute({ by, status, page }: FirmApplicationList): Promise<Page<FirmApplicationRow>> {
    const gate = gateOfApplications(by);
    const found = await this.table.find({
      where: { id: MoreThan(startOf(page)), ...(gate && { gate }), ...(status && { status }) },
      order: { id: 'ASC' },
      take: page.limit + 1,
    });
    const { position } = await this.store.head();
    const admin = by.roles.includes('ADMIN');
    return pageOf(found, page, position, (row) => rowOf(row, this.applications.open(row), admin));
  }
}

function rowOf(row: FirmApplication, applicant: Applicant | undefined, admin: boolean): FirmApplicationRow {
  const { id, gate, country, naturalPerson, channel, status, appliedAt, decidedAt, reason, firmId } = row;
  return {
    id,
    gate,
    country,
    personal: naturalPerson,
    channel,
    status,
    appliedAt: new Date(appliedAt).toISOString(),
    ...(decidedAt && { decidedAt: new Date(decidedAt).toISOString() }),
    ...(reason && { reason }),
    ...(firmId && { firm: firmId }),
    ...(applicant && firmOf(applicant, admin && naturalPerson)),
    ...(applicant && !admin && contactOf(applicant)),
  };
}

function firmOf({ name, taxCode }: Applicant, hidden: boolean) {
  const doubt = checkTaxCode(taxCode).problem?.code;
  return { ...(!hidden && { name, taxCode }), ...(doubt && { doubt }) };
}

function contactOf({ contact, email, phone, note }: Applicant) {
  return { contact, ...(email && { email }), ...(phone && { phone }), ...(note && { note }) };
}
