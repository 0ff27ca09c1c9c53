import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { POSTING_REFUSALS, PostingBody, postingOf } from '../posting-body.js';
import { ChangePosting } from './change-posting.handler.js';

export class PersonChanged {
  @ApiProperty({ format: 'uuid' }) readonly person: string;
}

@ApiTags('identity')
@Controller('people')
export class ChangePostingController {
  constructor(private readonly commands: CommandBus) {}

  @Put(':person/posting')
  @Allow('ADMIN', 'FIRM_ADMIN', 'AGENCY_HEAD')
  @CommandRoute({
    summary: "Change a person's roles, gate, agency or yards; all his sessions end",
    answer: PersonChanged,
    refusals: ['not-found', 'not-yours-to-appoint', 'person-deactivated', 'account-name-missing', ...POSTING_REFUSALS],
  })
  change(
    @Param('person', Id) person: string,
    @Body() body: PostingBody,
    @Context() context: CommandContext,
  ): Promise<Committed<PersonChanged>> {
    return this.commands.execute(new ChangePosting(person, postingOf(body), context));
  }
}
