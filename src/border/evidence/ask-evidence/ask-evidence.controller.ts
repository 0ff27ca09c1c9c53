import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsUUID, Matches } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { COUNTRIES } from '../../declarations/index.js';
import { SUBJECT_KINDS, type SubjectKind } from '../domain/evidence-events.js';
import { EvidenceAnswer } from '../evidence.answer.js';
import { EVIDENCE_TAKERS } from '../evidence-access.js';
import { AskEvidence } from './ask-evidence.handler.js';

export class AskEvidenceBody {
  @ApiProperty({ example: 'QD-118/2026', maxLength: 40, description: 'Number of the order.' })
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}./_-]{1,39}$/u)
  order: string;

  @ApiProperty({ enum: SUBJECT_KINDS, example: 'DECLARATION' })
  @IsIn(SUBJECT_KINDS)
  kind: SubjectKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of DECLARATION; its ticket bears the same id.' })
  @Optional()
  @IsUUID()
  declaration?: string;

  @ApiPropertyOptional({ enum: COUNTRIES, example: 'VN', description: 'Of VEHICLE.' })
  @Optional()
  @IsIn(COUNTRIES)
  country?: (typeof COUNTRIES)[number];

  @ApiPropertyOptional({ example: '12C-123.45', description: 'Of VEHICLE, in any spelling; not kept.' })
  @Optional()
  @Line(20)
  plate?: string;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-28T00:00:00.000Z', description: 'Of PERIOD.' })
  @Optional()
  @Instant()
  from?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    example: '2026-11-29T00:00:00.000Z',
    description: 'At most 31 days later.',
  })
  @Optional()
  @Instant()
  to?: string;

  @ApiProperty({ example: false, description: 'Open sealed facts, as the order covers them: a second person agrees.' })
  @IsBoolean()
  opened: boolean;
}

@ApiTags('evidence')
@Controller('evidence-exports')
export class AskEvidenceController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...EVIDENCE_TAKERS)
  @CommandRoute({
    summary:
      'Ask by the number of an order for the events about a declaration, a vehicle or a period, with their proof.',
    answer: EvidenceAnswer,
    status: 201,
    refusals: ['not-found', 'evidence-subject-missing'],
  })
  ask(@Body() body: AskEvidenceBody, @Context() context: CommandContext): Promise<Committed<EvidenceAnswer>> {
    const { order, kind, declaration, country, plate, from, to, opened } = body;
    const vehicle = country && plate ? { country, plate } : undefined;
    const period = from && to ? { from: new Date(from), to: new Date(to) } : undefined;
    return this.commands.execute(new AskEvidence(context, order, opened, { kind, declaration, vehicle, period }));
  }
}
