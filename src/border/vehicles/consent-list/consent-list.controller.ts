import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { FirmNamed } from '../vehicle-seen.js';
import { CONSENT_STATES, type ConsentState } from './consent-request.projection.js';
import { CONSENT_SIDES, ListConsents, type ConsentSide, type ListedConsent } from './list-consents.query.js';

export class ConsentListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: CONSENT_SIDES })
  @Optional()
  @IsIn(CONSENT_SIDES)
  side?: ConsentSide;

  @ApiPropertyOptional({ enum: CONSENT_STATES })
  @Optional()
  @IsIn(CONSENT_STATES)
  state?: ConsentState;
}

export class ListedConsentAnswer implements ListedConsent {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  request: string;
  @ApiProperty({ enum: CONSENT_SIDES, example: 'OURS_TO_ANSWER' })
  side: ConsentSide;
  @ApiProperty({ enum: CONSENT_STATES, example: 'ASKED' })
  state: ConsentState;
  @ApiPropertyOptional({ example: '12C-123.45', description: 'Missing when it was erased.' })
  plate?: string;
  @ApiPropertyOptional({
    example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'The vehicle of one’s fleet; only with those to answer.',
  })
  vehicle?: string;
  @ApiPropertyOptional({ type: FirmNamed, description: 'Who asks; only with those to answer.' })
  firm?: FirmNamed;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  askedAt: string;
  @ApiPropertyOptional({ example: '2026-11-23T04:00:00.000Z' })
  endedAt?: string;
}

@ApiTags('fleet')
@Controller('fleet/consents')
export class ConsentListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...FLEET_KEEPERS)
  @QuestionRoute({
    summary: 'Requests for consent that one’s firm made or has to answer.',
    answer: ListedConsentAnswer,
    list: true,
    refusals: ['not-allowed'],
  })
  list(@By() by: Principal, @Query() filter: ConsentListQuery): Promise<Page<ListedConsent>> {
    return this.questions.execute(new ListConsents(by, filter));
  }
}
