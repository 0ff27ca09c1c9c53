import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GATES, type Gate } from '../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Public } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { refuse } from '../../shared/http/http-problems.js';
import { CommandRoute } from '../../shared/http/route.js';
import { CallerLine } from '../../shared/http/host.js';
import { FirmApplications } from '../firm-applications.js';
import { ApplyForFirm } from './apply-for-firm.handler.js';

class FirmApplicationBody {
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI', description: 'The gate whose board decides.' })
  @IsIn(GATES)
  gate: Gate;

  @ApiProperty({ enum: ['VN', 'CN'] })
  @IsIn(['VN', 'CN'])
  country: 'VN' | 'CN';

  @ApiProperty({ example: 'Nông sản Xứ Lạng' })
  @Line(200)
  name: string;

  @ApiProperty({
    description: 'MST (10 digits, or 10-3), identity number of a natural person, or USCC of a Chinese firm.',
    example: '0100109106',
  })
  @Line(40)
  taxCode: string;

  @ApiProperty({ example: 'Phòng điều vận', description: 'Who will administer the firm here.' })
  @Line(120)
  contact: string;

  @ApiPropertyOptional({ example: 'office@firm.example', description: 'E-mail address or phone number: at least one.' })
  @Optional()
  @Line(200)
  email?: string;

  @ApiPropertyOptional({ example: '0912 345 678' })
  @Optional()
  @Line(40)
  phone?: string;
}

export class FirmApplied {
  @ApiProperty({ format: 'uuid' }) readonly application: string;
  @ApiProperty({ example: '7KQM-2XWA-9TRD', description: 'With it the applicant follows what becomes of it. Keep it.' })
  readonly code: string;
}

@ApiTags('identity')
@Controller('firm-applications')
export class ApplyForFirmController {
  constructor(
    private readonly commands: CommandBus,
    private readonly applications: FirmApplications,
  ) {}

  /** By anyone; a clerk who is signed in enters it at the counter, at his gate. */
  @Post()
  @HttpCode(201)
  @Public()
  @CommandRoute({
    summary: 'Ask for a firm to join; a clerk of the counter does it for whoever stands there',
    answer: FirmApplied,
    status: 201,
    refusals: [
      'tax-code-known',
      'tax-code-country',
      'account-name-missing',
      'too-many-requests',
      'wrong-gate',
      'sign-in-needed',
    ],
  })
  async apply(
    @Body() { gate, country, name, taxCode, contact, email, phone }: FirmApplicationBody,
    @CallerLine() line: string,
    @Context() context: CommandContext,
  ): Promise<Committed<FirmApplied>> {
    const { by } = context;
    const atCounter = by.roles.includes('GATE_CLERK');
    if (atCounter && by.gate !== gate) throw refuse('wrong-gate');
    const done = await this.commands.execute(
      new ApplyForFirm(
        gate,
        { country, name: name.trim(), taxCode },
        { name: contact.trim(), email: email ?? undefined, phone: phone ?? undefined },
        atCounter ? undefined : line,
        context,
      ),
    );
    const { application } = done.answer;
    return { ...done, answer: { application, code: this.applications.codeFor(application) } };
  }
}
