import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CHECK_IN_WITNESSES, CheckIn, TicketAnswer, type CheckInWitness } from '../../queue/index.js';
import { refuse } from '../domain/counter-problems.js';
import { YardCodes } from '../yard-codes.js';
import { CHECK_IN_REFUSALS } from './check-in.refusals.js';
import { ScannedVehicle, isPass } from './scanned-vehicle.js';

export class CheckInBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'The vehicle that stands before him, found by its plate.' })
  @Optional()
  @IsUUID()
  declaration?: string;

  @ApiPropertyOptional({ example: 'HN-E-0417', description: 'In its place: the text of a pass, or a ticket’s code.' })
  @Optional()
  @Line(300)
  scanned?: string;

  @ApiProperty({ example: 'HN-XUAN-CUONG' }) @Matches(PLACE_NAME) yard!: string;

  @ApiProperty({
    enum: CHECK_IN_WITNESSES,
    description:
      'The yard operator scans; clerk and kiosk give the code of the yard’s display; cameras tell by themselves.',
  })
  @IsIn(CHECK_IN_WITNESSES)
  witness!: CheckInWitness;

  @ApiPropertyOptional({ example: '048213', description: 'With `CODE`: what the display of the yard shows.' })
  @Optional()
  @Line(20)
  code?: string;
}

@ApiTags('counter')
@Controller('check-ins')
export class CheckInController {
  constructor(
    private readonly commands: CommandBus,
    private readonly scans: ScannedVehicle,
    private readonly codes: YardCodes,
  ) {}

  @Post()
  @Allow('YARD_OPERATOR', 'GATE_CLERK', 'KIOSK')
  @CommandRoute({
    summary: 'Check a vehicle in at a yard: a booking begins to wait, others get a live ticket; in a park it is held',
    answer: TicketAnswer,
    status: 201,
    refusals: [
      ...CHECK_IN_REFUSALS,
      'not-found',
      'witness-not-yours',
      'witness-incomplete',
      'scan-unreadable',
      'pass-not-ours',
      'pass-replaced',
      'pass-over',
      'yard-code-wrong',
      'device-not-here',
      'too-many-requests',
    ],
  })
  async checkIn(@Body() body: CheckInBody, @Context() context: CommandContext): Promise<Committed<TicketAnswer>> {
    const { yard, witness } = body;
    await this.requireWitness(body, context);
    return this.commands.execute(new CheckIn(await this.vehicleOf(body, context), yard, witness, context));
  }

  /** Throws `witness-not-yours`, `witness-incomplete`, `yard-code-wrong`, `device-not-here`, `too-many-requests`. */
  private async requireWitness({ witness, yard, code }: CheckInBody, { by, now }: CommandContext): Promise<void> {
    if (by.yard !== undefined && by.yard !== yard) throw refuse('device-not-here', { yard });
    if (witness === 'YARD_SCAN' && by.roles.includes('YARD_OPERATOR')) return;
    if (witness !== 'CODE') throw refuse('witness-not-yours', { witness });
    if (code === undefined || !by.gate) throw refuse('witness-incomplete');
    const shown = await this.codes.yardOf(by.gate, code.replaceAll(' ', ''), by.id, now);
    if (shown !== yard) throw refuse('yard-code-wrong');
  }

  private async vehicleOf({ declaration, scanned }: CheckInBody, { by, now }: CommandContext): Promise<string> {
    if (declaration !== undefined && scanned === undefined) return declaration;
    if (scanned === undefined || declaration !== undefined || !by.gate) throw refuse('witness-incomplete');
    // A ticket's code can be guessed; at a kiosk nobody looks at the vehicle.
    if (by.roles.includes('KIOSK') && !isPass(scanned)) throw refuse('scan-unreadable');
    return this.scans.find(scanned, by.gate, now);
  }
}
