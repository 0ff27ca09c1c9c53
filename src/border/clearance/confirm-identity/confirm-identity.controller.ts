import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsIn } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { OFFICERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { IDENTITY_PARTS, type IdentityPart } from '../domain/found-events.js';
import { FOUND_REFUSALS } from '../refusals.js';
import type { Seen as SeenOf } from '../domain/seen.js';
import { NeedsSeen, Seen } from '../seen-revision.js';
import { ConfirmIdentity } from './confirm-identity.handler.js';

export class ConfirmIdentityBody {
  @ApiProperty({ enum: IDENTITY_PARTS, isArray: true, example: ['PLATE', 'SEAL'] })
  @ArrayNotEmpty()
  @ArrayMaxSize(IDENTITY_PARTS.length)
  @IsIn(IDENTITY_PARTS, { each: true })
  parts: IdentityPart[];
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/confirm-identity')
export class ConfirmIdentityController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...OFFICERS)
  @NeedsSeen()
  @CommandRoute({
    summary: 'Plate, trailer, container or seal are those declared; the other agencies see it. It decides nothing.',
    answer: ClearanceAnswer,
    refusals: [...FOUND_REFUSALS, 'identity-not-declared', 'identity-found-otherwise'],
  })
  confirm(
    @Param() path: CheckPath,
    @Seen() seen: SeenOf,
    @Body() { parts }: ConfirmIdentityBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ConfirmIdentity(context, path.declaration, path.agency, seen.revision, parts));
  }
}
