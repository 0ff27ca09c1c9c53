import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { revisionOf } from '../../../shared/http/revision-header.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { CorrectedAnswer, PreviewAnswer } from '../correct-declaration/correct-declaration.controller.js';
import type { CorrectionOutcome } from '../correct-declaration/write-correction.js';
import { DECLARERS } from '../declaration-access.js';
import { worded } from '../declaration.answer.js';
import type { ChangeReason, NewThing } from '../domain/change-on-the-way.js';
import {
  ChangeDriverBody,
  ChangePreviewQuery,
  ChangeSealBody,
  ChangeTractorBody,
  ChangeTrailerBody,
} from './change.body.js';
import { ChangeOnTheWay, SEALERS } from './change-on-the-way.handler.js';
import { PreviewChange, type ChangePreview } from './preview-change.query.js';

export class ChangePreviewAnswer extends PreviewAnswer implements ChangePreview {
  @ApiProperty({ example: false, description: 'The vehicle is cleared and would no longer be.' })
  takesClearanceBack: boolean;
}

const refusals = [
  'not-found',
  'wrong-gate',
  'revision-missing',
  'changed-meanwhile',
  'declaration-ended',
  'vehicle-gone',
  'nothing-to-correct',
  'note-needed',
  'part-of-other',
  'invalid-declaration',
];
const SEEN = { name: 'If-Match', required: true, schema: { type: 'string', example: '"1"' } } as const;

@ApiTags('declarations')
@Controller('declarations/:id')
@Allow(...DECLARERS)
export class ChangeOnTheWayController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post('change-tractor')
  @ForCaller('CHANGE_ON_THE_WAY')
  @HttpCode(200)
  @ApiHeader(SEEN)
  @CommandRoute({
    summary:
      'Another tractor, until crossing. The place in the queue and a call stay; border guard and health look again.',
    answer: CorrectedAnswer,
    refusals: [...refusals, 'no-tractor', 'vehicle-already-declared'],
  })
  changeTractor(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { vehicle, papers, reason, note }: ChangeTractorBody,
    @Headers('if-match') seen?: string,
    @Headers('accept-language') language?: string,
  ) {
    return this.change(
      context,
      id,
      seen,
      { what: 'TRACTOR', vehicle, ...(papers && { papers }) },
      reason,
      note,
      language,
    );
  }

  @Post('change-trailer')
  @ForCaller('CHANGE_ON_THE_WAY')
  @HttpCode(200)
  @ApiHeader(SEEN)
  @CommandRoute({
    summary: 'Another trailer, until crossing. The place in the queue and a call stay; the border guard looks again.',
    answer: CorrectedAnswer,
    refusals,
  })
  changeTrailer(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { trailer, papers, reason, note }: ChangeTrailerBody,
    @Headers('if-match') seen?: string,
    @Headers('accept-language') language?: string,
  ) {
    const thing = { what: 'TRAILER', vehicle: trailer, ...(papers && { papers }) } as const;
    return this.change(context, id, seen, thing, reason, note, language);
  }

  @Post('change-driver')
  @ForCaller('CHANGE_ON_THE_WAY')
  @HttpCode(200)
  @ApiHeader(SEEN)
  @CommandRoute({
    summary:
      'Other drivers, until crossing. The place in the queue and a call stay; border guard and health look again.',
    answer: CorrectedAnswer,
    refusals,
  })
  changeDriver(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { drivers, reason, note }: ChangeDriverBody,
    @Headers('if-match') seen?: string,
    @Headers('accept-language') language?: string,
  ) {
    return this.change(context, id, seen, { what: 'DRIVER', drivers }, reason, note, language);
  }

  @Post('change-seal')
  @ForCaller('CHANGE_ON_THE_WAY')
  @HttpCode(200)
  @Allow(...DECLARERS, ...SEALERS)
  @ApiHeader(SEEN)
  @CommandRoute({
    summary:
      'Other seals on a container, until crossing. Customs and border guard look again, not the officer who tells it.',
    answer: CorrectedAnswer,
    refusals: [...refusals, 'container-not-declared'],
  })
  changeSeal(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { container, seals, reason, note }: ChangeSealBody,
    @Headers('if-match') seen?: string,
    @Headers('accept-language') language?: string,
  ) {
    return this.change(context, id, seen, { what: 'SEAL', container, seals }, reason, note, language);
  }

  @Get('changes/preview')
  @Allow(...DECLARERS, ...SEALERS)
  @QuestionRoute({
    summary: 'Which checks another tractor, trailer, driver or seal would reopen.',
    answer: ChangePreviewAnswer,
    refusals: ['not-found', 'wrong-gate', 'declaration-ended', 'vehicle-gone'],
  })
  preview(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Query() { what }: ChangePreviewQuery,
  ): Promise<ChangePreview> {
    return this.questions.execute(new PreviewChange(by, id, what));
  }

  private async change(
    context: CommandContext,
    id: string,
    seen: string | undefined,
    thing: NewThing,
    reason: ChangeReason,
    note?: string,
    language?: string,
  ): Promise<Committed<CorrectionOutcome>> {
    const plain = JSON.parse(JSON.stringify(thing)) as NewThing;
    const done = await this.commands.execute(new ChangeOnTheWay(context, id, revisionOf(seen), plain, reason, note));
    return worded(done, language);
  }
}
