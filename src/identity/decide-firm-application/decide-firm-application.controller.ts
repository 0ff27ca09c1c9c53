import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { CommandRoute } from '../../shared/http/route.js';
import { REFUSAL_REASONS, type RefusalReason } from '../domain/firm-application.js';
import { Links } from '../links.js';
import { ApproveFirmApplication } from './approve-firm-application.handler.js';
import { RefuseFirmApplication } from './refuse-firm-application.handler.js';

export class ApplicationApproved {
  @ApiProperty({ format: 'uuid' }) readonly application: string;
  @ApiProperty({ format: 'uuid' }) readonly firm: string;
  @ApiProperty({ format: 'uuid', description: 'The admin of the firm.' }) readonly person: string;
  @ApiProperty({
    example: 'https://gate.example/set-password#Zk3mQ0…',
    description: 'One-time link of the firm admin, good for 72 hours. Hand it to this person alone.',
  })
  readonly link: string;
}

class RefuseBody {
  @ApiProperty({ enum: REFUSAL_REASONS, example: 'PAPERS_MISSING' })
  @IsIn(REFUSAL_REASONS)
  reason: RefusalReason;

  @ApiPropertyOptional({ example: 'Thiếu giấy giới thiệu', description: 'The applicant reads it.' })
  @Optional()
  @Line(500)
  note?: string;
}

export class ApplicationRefused {
  @ApiProperty({ format: 'uuid' }) readonly application: string;
}

@ApiTags('identity')
@Controller('firm-applications/:application')
export class DecideFirmApplicationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly links: Links,
  ) {}

  @Post('approve')
  @HttpCode(200)
  @Allow('SUPERVISOR', 'ADMIN')
  @CommandRoute({
    summary: 'Let the firm join: it is registered and its admin invited',
    answer: ApplicationApproved,
    refusals: ['not-found', 'application-decided', 'firm-taken', 'account-name-taken'],
  })
  async approve(
    @Param('application', Id) application: string,
    @Context() context: CommandContext,
  ): Promise<Committed<ApplicationApproved>> {
    const done = await this.commands.execute(new ApproveFirmApplication(application, context));
    const { firm, person, linkNumber } = done.answer;
    return { ...done, answer: { application, firm, person, link: this.links.pathOf(person, linkNumber) } };
  }

  @Post('refuse')
  @HttpCode(200)
  @Allow('SUPERVISOR', 'ADMIN')
  @CommandRoute({
    summary: 'Refuse the firm, with a reason that the applicant reads',
    answer: ApplicationRefused,
    refusals: ['not-found', 'application-decided'],
  })
  refuse(
    @Param('application', Id) application: string,
    @Body() { reason, note }: RefuseBody,
    @Context() context: CommandContext,
  ): Promise<Committed<ApplicationRefused>> {
    return this.commands.execute(new RefuseFirmApplication(application, reason, note ?? undefined, context));
  }
}
