import { Controller, Delete, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { PersonChanged } from '../change-posting/change-posting.controller.js';
import { DeactivatePerson } from './deactivate-person.handler.js';

@ApiTags('identity')
@Controller('people')
export class DeactivatePersonController {
  constructor(private readonly commands: CommandBus) {}

  @Delete(':person')
  @Allow('ADMIN', 'FIRM_ADMIN', 'AGENCY_HEAD')
  @CommandRoute({
    summary: 'Deactivate an account: sessions end, links die, what the person did stays',
    answer: PersonChanged,
    refusals: ['not-found', 'not-yours-to-appoint'],
  })
  deactivate(
    @Param('person', Id) person: string,
    @Context() context: CommandContext,
  ): Promise<Committed<PersonChanged>> {
    return this.commands.execute(new DeactivatePerson(person, context));
  }
}
