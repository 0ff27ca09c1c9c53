import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Invited } from '../invite-person/invite-person.controller.js';
import { Links } from '../links.js';
import { ResetSignIn } from './reset-sign-in.handler.js';

@ApiTags('identity')
@Controller('people')
export class ResetSignInController {
  constructor(
    private readonly commands: CommandBus,
    private readonly links: Links,
  ) {}

  @Post(':person/sign-in-reset')
  @HttpCode(200)
  @Allow('ADMIN', 'FIRM_ADMIN', 'AGENCY_HEAD')
  @CommandRoute({
    summary: 'For a lost password or phone: a new one-time link; password, second factor and sessions are gone',
    answer: Invited,
    refusals: ['not-found', 'not-yours-to-appoint', 'person-deactivated'],
  })
  async reset(@Param('person', Id) id: string, @Context() context: CommandContext): Promise<Committed<Invited>> {
    const done = await this.commands.execute(new ResetSignIn(id, context));
    const { person, linkNumber } = done.answer;
    return { ...done, answer: { person, link: this.links.pathOf(person, linkNumber) } };
  }
}
