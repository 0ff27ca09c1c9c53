import { Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { CommandRoute, QuestionRoute, Refusals } from '../../../shared/http/route.js';
import { AskPacks, AskedPacksAnswer } from '../ask-packs/ask-packs.handler.js';
import { PACK_FOR } from '../domain/paper-events.js';
import { refuse } from '../domain/paper-problems.js';
import { KeptPacks } from '../make-pack/kept-packs.js';
import { PAPER_PEOPLE, packsFor, requirePackFor } from '../paper-access.js';
import { PacksAnswer, packAnswer } from './pack.answer.js';

@ApiTags('paper-day')
@Controller('gates/:gate/emergency-packs')
export class PacksController {
  constructor(
    private readonly kept: KeptPacks,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Allow(...PAPER_PEOPLE, 'BOOTH')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: "The emergency packs of the own agency, or of the board's people, that are kept.",
    answer: PacksAnswer,
    refusals: ['wrong-gate'],
  })
  async list(@Param('gate', GatePipe) gate: Gate, @By() by: Principal): Promise<PacksAnswer> {
    requireGate(by, gate);
    return { packs: (await this.kept.list(gate, packsFor(by))).map(packAnswer) };
  }

  @Post()
  @HttpCode(202)
  @Allow('SUPERVISOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @CommandRoute({
    summary: 'Make the packs of the gate now; they are made every ten minutes by themselves.',
    answer: AskedPacksAnswer,
    status: 202,
    refusals: ['wrong-gate', 'not-found'],
  })
  ask(@Param('gate', GatePipe) gate: Gate, @Context() context: CommandContext) {
    return this.commands.execute(new AskPacks(context, gate));
  }

  @Get(':whom/latest')
  @Allow(...PAPER_PEOPLE, 'BOOTH')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'gate', enum: GATES })
  @ApiParam({ name: 'whom', enum: PACK_FOR })
  @ApiOperation({ summary: 'The newest pack as PDF, at an address that stays: a booth PC fetches and keeps it.' })
  @ApiResponse({
    status: 200,
    description: 'The pack.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } },
  })
  @Refusals('wrong-gate', 'not-found', 'pack-not-made', 'not-allowed')
  async latest(
    @Param('gate', GatePipe) gate: Gate,
    @Param('whom') word: string,
    @By() by: Principal,
  ): Promise<StreamableFile> {
    const whom = PACK_FOR.find((each) => each === word);
    if (!whom) throw refuseAtDoor('not-found');
    requirePackFor(by, gate, whom);
    const found = await this.kept.newest(gate, whom);
    if (!found) throw refuse('pack-not-made');
    const { firstSlip } = packAnswer(found.pack);
    const disposition = `attachment; filename="${firstSlip.slice(0, -3)}-${whom}.pdf"`;
    return new StreamableFile(found.pdf, { type: 'application/pdf', disposition });
  }
}
