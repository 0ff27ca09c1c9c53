import { Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Public } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CallerLine } from '../../../shared/http/host.js';
import { Pairings } from '../pairings.js';
import { OpenPairing } from './open-pairing.handler.js';

export class PairingOpened {
  @ApiProperty({ format: 'uuid' }) readonly pairing: string;
  @ApiProperty({ example: 'K7QMXW', description: 'The display shows it until somebody claims it.' })
  readonly code: string;
  @ApiProperty({ example: 'kq3…', description: 'The display keeps it to itself and fetches its token by it.' })
  readonly secret: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt: string;
}

@ApiTags('identity')
@Controller('display-pairings')
export class OpenPairingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly pairings: Pairings,
  ) {}

  @Post()
  @HttpCode(201)
  @Public()
  @CommandRoute({
    summary: 'A display that nobody has claimed asks for a code to show',
    answer: PairingOpened,
    status: 201,
    refusals: ['too-many-requests', 'sign-in-needed'],
  })
  async begin(@CallerLine() line: string, @Context() context: CommandContext): Promise<Committed<PairingOpened>> {
    const done = await this.commands.execute(new OpenPairing(line, context));
    const { pairing, expiresAt } = done.answer;
    const [code, secret] = [this.pairings.codeOf(pairing), this.pairings.secretOf(pairing)];
    return { ...done, answer: { pairing, code, secret, expiresAt } };
  }
}
