import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { HandInLandFile, type LandFileChanged } from './hand-in-land-file.command.js';
import {
  LandFileAnswer,
  LandFileChangedAnswer,
  LandFileLayerQuery,
  LandFilesQuery,
  LandLineFault,
} from './land-file.answer.js';
import { FaultsOfLandFile, LandFileById, ListLandFiles } from './land-files.queries.js';
import { SettleLandFile } from './settle-land-file.command.js';

/** How offices load land: a file is checked first, line by line, and entered when they say so. */
@ApiTags('land')
@Controller('land/files')
export class LandFilesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @Allow('CIVIL_SERVANT')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', example: '{"type":"FeatureCollection", …' } },
    },
    description: 'One GeoJSON file in degrees (WGS 84) of at most 64 MB.',
  })
  @CommandRoute({
    summary: 'Hand in a file of parcels, planning zones or price bands to be checked.',
    answer: LandFileChangedAnswer,
    status: 201,
    refusals: [
      'land-layer-not-yours',
      'land-files-too-many',
      'too-many-requests',
      'file-missing',
      'land-file-too-large',
    ],
  })
  handIn(
    @Context() context: CommandContext,
    @Query() { layer }: LandFileLayerQuery,
    @Req() request: FastifyRequest,
  ): Promise<Committed<LandFileChanged>> {
    return this.commands.execute(new HandInLandFile(context, layer, request));
  }

  @Get()
  @Allow('CIVIL_SERVANT')
  @QuestionRoute({
    summary: 'The files that the own office handed in, newest first.',
    answer: LandFileAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() asked: LandFilesQuery): Promise<Page<LandFileAnswer>> {
    return this.questions.execute(new ListLandFiles(by, asked));
  }

  @Get(':id')
  @Allow('CIVIL_SERVANT')
  @QuestionRoute({ summary: 'One file, and how far it is.', answer: LandFileAnswer, refusals: ['not-found'] })
  one(@By() by: Principal, @Param('id', Id) id: string): Promise<LandFileAnswer> {
    return this.questions.execute(new LandFileById(by, id));
  }

  @Get(':id/faults')
  @Allow('CIVIL_SERVANT')
  @QuestionRoute({
    summary: 'The lines that are not taken, from the top; the first ten thousand.',
    answer: LandLineFault,
    list: true,
    refusals: ['not-found', 'malformed-request'],
  })
  faults(@By() by: Principal, @Param('id', Id) id: string, @Query() page: PageQuery): Promise<Page<LandLineFault>> {
    return this.questions.execute(new FaultsOfLandFile(by, id, page));
  }

  @Post(':id/entry')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Have the good lines of a checked file entered.',
    answer: LandFileChangedAnswer,
    refusals: ['not-found', 'land-file-not-open'],
  })
  enter(@Context() context: CommandContext, @Param('id', Id) id: string): Promise<Committed<LandFileChanged>> {
    return this.commands.execute(new SettleLandFile(context, id, 'ENTER'));
  }

  @Post(':id/dropping')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Drop a checked file; nothing of it enters.',
    answer: LandFileChangedAnswer,
    refusals: ['not-found', 'land-file-not-open'],
  })
  drop(@Context() context: CommandContext, @Param('id', Id) id: string): Promise<Committed<LandFileChanged>> {
    return this.commands.execute(new SettleLandFile(context, id, 'DROP'));
  }
}
