import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../../shared/clock/clock.js';
import type { Role } from '../../../shared/domain/roles.js';
import { Allow } from '../../../shared/http/allow.js';
import { NotACommand } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { VerifiedPass, VerifyPass } from './verify-pass.query.js';

export class PassTextBody {
  @ApiProperty({ example: 'LSP1:0GAMHB2…', description: 'What the QR code says.' })
  @Line(300)
  text: string;

  @ApiPropertyOptional({ example: '12C-123.45', description: 'The plate that the reader sees, or its end.' })
  @Optional()
  @Line(20)
  plate?: string;
}

/** Who stands before vehicles: at yards, lanes and barriers, and whoever decides about them. */
const SCANNERS = [
  'YARD_OPERATOR',
  'GATE_CLERK',
  'LANE_CONTROLLER',
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'AGENCY_HEAD',
  'CASHIER',
  'TRAFFIC_POLICE',
  'SUPERVISOR',
] as const satisfies readonly Role[];

@ApiTags('passes')
@Controller('passes/verify')
export class VerifyPassController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** Nothing changes, so no key is needed; the text goes in the body, not the address, since whoever has it may pass. */
  @Post()
  @HttpCode(200)
  @NotACommand()
  @Allow(...SCANNERS)
  @QuestionRoute({
    summary: 'Whether a scanned pass counts at this moment',
    answer: VerifiedPass,
    refusals: ['pass-not-ours'],
  })
  verify(@Body() { text, plate }: PassTextBody): Promise<VerifiedPass> {
    return this.queries.execute(new VerifyPass(text, this.clock.now(), plate));
  }
}
