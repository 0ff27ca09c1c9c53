import { Body, Controller, Headers, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { CARGO_KINDS, DIRECTIONS, type Direction } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import {
  COUNTRIES,
  DeclarationAnswer,
  VEHICLE_TYPES,
  worded,
  type DeclarationOutcome,
  type WalkIn,
} from '../../declarations/index.js';
import { RegisterWalkIn, type WalkInTold } from './register-walk-in.js';

const CARGO = CARGO_KINDS.filter((kind): kind is WalkIn['cargo'] => kind !== 'NEW_VEHICLES');
type Type = NonNullable<WalkIn['type']>;
const TYPES = VEHICLE_TYPES.filter((type): type is Type => type !== 'NEW_VEHICLES');

export class WalkInBody implements WalkInTold {
  @ApiProperty({ example: '12C-123.45', description: 'Any spelling.' }) @Line(20) plate: string;

  @ApiPropertyOptional({ enum: COUNTRIES, description: 'Told by the form of the plate unless given.' })
  @Optional()
  @IsIn(COUNTRIES)
  country?: (typeof COUNTRIES)[number];

  @ApiPropertyOptional({ example: '+84205000000', description: 'How the driver is reached. Sealed.' })
  @Optional()
  @Line(30)
  phone?: string;

  @ApiProperty({ enum: CARGO, example: 'FRUIT' }) @IsIn(CARGO) cargo: WalkIn['cargo'];
  @ApiProperty({ enum: DIRECTIONS }) @IsIn(DIRECTIONS) direction: Direction;

  @ApiPropertyOptional({ enum: TYPES, default: 'TRUCK' })
  @Optional()
  @IsIn(TYPES)
  type?: Type;

  @ApiPropertyOptional({ example: 'HN-1119', description: 'The first route of the gate unless given.' })
  @Optional()
  @Matches(PLACE_NAME)
  route?: string;
}

export class WalkInAnswer extends DeclarationAnswer {
  @ApiProperty({ format: 'date-time', description: 'So long the link may be used.' }) readonly until: string;
  @ApiProperty({
    example: '/walk-in#018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90.t1x2y3.kq3…',
    description:
      'Whoever has it and knows the end of the plate tells what is missing; a firm that is signed in takes it over.',
  })
  readonly link: string;
}

@ApiTags('counter')
@Controller('walk-ins')
export class RegisterWalkInController {
  constructor(private readonly registering: RegisterWalkIn) {}

  @Post()
  @Allow('GATE_CLERK', 'KIOSK')
  @CommandRoute({
    summary:
      'Register a vehicle that came undeclared: plate, telephone, what it carries, direction. It may then check in',
    answer: WalkInAnswer,
    status: 201,
    refusals: ['invalid-declaration', 'vehicle-already-declared', 'vehicle-in-other-fleet', 'too-many-requests'],
  })
  async register(
    @Body() body: WalkInBody,
    @Context() context: CommandContext,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<DeclarationOutcome & { readonly until: string; readonly link: string }>> {
    const { until, link, done } = await this.registering.register(body, context);
    const told = worded(done, language);
    return { ...told, answer: { ...told.answer, until, link } };
  }
}
