import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Line } from '../../shared/http/field-rules.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { RegisterFirm } from './register-firm.handler.js';

export class FirmBody {
  @ApiProperty({ enum: ['VN', 'CN'] })
  @IsIn(['VN', 'CN'])
  country: 'VN' | 'CN';

  @ApiProperty({ example: 'Nông sản Xứ Lạng' })
  @Line(200)
  name: string;

  @ApiProperty({
    description: 'MST (10 digits, or 10-3), identity number of a natural person, or USCC.',
    example: '0100233488',
  })
  @Line(40)
  taxCode: string;
}

export class FirmRegistered {
  @ApiProperty({ format: 'uuid' }) readonly firm: string;
}

@ApiTags('identity')
@Controller('firms')
export class RegisterFirmController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Register a firm; then invite its admin',
    answer: FirmRegistered,
    status: 201,
    refusals: ['firm-taken', 'tax-code-country'],
  })
  register(
    @Body() { country, name, taxCode }: FirmBody,
    @Context() context: CommandContext,
  ): Promise<Committed<FirmRegistered>> {
    return this.commands.execute(new RegisterFirm(country, name.trim(), taxCode, context));
  }
}
