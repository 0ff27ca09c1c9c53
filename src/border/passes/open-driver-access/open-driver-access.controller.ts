import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { AnyoneAtTheDoor } from '../../../shared/http/allow.js';
import { NotACommand } from '../../../shared/http/command-context.js';
import { Line } from '../../../shared/http/field-rules.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { CallerLine } from '../../../shared/http/host.js';
import { DRIVER_HOURS } from '../driver-keys.js';
import { DriverAccess } from './driver-access.js';

export class DriverAccessBody {
  @ApiProperty({ example: 'LSP1:0GAMHB2…', description: 'What the QR code says, or what stands behind # in the link.' })
  @Line(300)
  pass: string;

  @ApiProperty({ example: '345', description: 'The last three characters of the plate, in any spelling.' })
  @Line(6)
  @Length(3, 6)
  plateEnd: string;
}

export class DriverAccessAnswer {
  @ApiProperty({ example: 'eyJhbGciOi…', description: 'Send it as `Authorization: Pass …`. It ends with the pass.' })
  readonly token: string;
  @ApiProperty({ example: DRIVER_HOURS * 3600, description: 'Seconds.' })
  readonly expiresIn: number;
}

@ApiTags('passes')
@Controller('driver-access')
export class OpenDriverAccessController {
  constructor(private readonly access: DriverAccess) {}

  @Post()
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'Open a ticket by its pass and the end of the plate, without an account',
    answer: DriverAccessAnswer,
    refusals: ['driver-access-refused', 'pass-not-ours', 'pass-replaced', 'pass-over', 'too-many-requests'],
  })
  async open(@Body() { pass, plateEnd }: DriverAccessBody, @CallerLine() line: string): Promise<DriverAccessAnswer> {
    return { token: await this.access.open(pass, plateEnd, line), expiresIn: DRIVER_HOURS * 3600 };
  }
}
