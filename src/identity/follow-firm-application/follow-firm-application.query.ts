import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import {
  APPLICATION_STATUSES,
  FOLLOWS_FROM_SOURCE,
  REFUSAL_REASONS,
  normalCode,
  type ApplicationStatus,
  type RefusalReason,
} from '../domain/firm-application.js';
import { FirmApplication } from '../firm-application.entity.js';
import { FirmApplications } from '../firm-applications.js';
import { SignInBudgets } from '../sign-in-budgets.js';

/** What an applicant learns by his code: where it stands, never who asked. */
export class FollowedApplication {
  @ApiProperty({ enum: APPLICATION_STATUSES }) readonly status: ApplicationStatus;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' }) readonly appliedAt: string;
  @ApiPropertyOptional({ example: '2026-11-22T05:00:00.000Z' }) readonly decidedAt?: string;
  @ApiPropertyOptional({ enum: REFUSAL_REASONS }) readonly reason?: RefusalReason;
  @ApiPropertyOptional({ example: 'Thiếu giấy giới thiệu' }) readonly note?: string;
}

export class FollowFirmApplication extends Query<FollowedApplication> {
  constructor(
    readonly code: string,
    readonly source: string,
  ) {
    super();
  }
}

@QueryHandler(FollowFirmApplication)
export class FollowFirmApplicationHandler implements IQueryHandler<FollowFirmApplication> {
  constructor(
    @InjectRepository(FirmApplication) private readonly table: Repository<FirmApplication>,
    private readonly applications: FirmApplications,
    private readonly budgets: SignInBudgets,
  ) {}

  async execute({ code: typed, source }: FollowFirmApplication): Promise<FollowedApplication> {
    await this.budgets.take([{ kind: 'APPLICATION_CODE', of: source, limit: FOLLOWS_FROM_SOURCE }]);
    const code = normalCode(typed);
    const found = code && (await this.table.findOneBy({ codeKey: this.applications.keyOf(code) }));
    if (!found) throw refuseAtDoor('not-found');
    const { status, appliedAt, decidedAt, reason } = found;
    const note = this.applications.open(found)?.note;
    return {
      status,
      appliedAt: new Date(appliedAt).toISOString(),
      ...(decidedAt && { decidedAt: new Date(decidedAt).toISOString() }),
      ...(reason && { reason }),
      ...(note && { note }),
    };
  }
}
