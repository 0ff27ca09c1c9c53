import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Links } from '../links.js';
import { POSTING_REFUSALS, PostingBody, postingOf } from '../posting-body.js';
import { InvitePerson } from './invite-person.handler.js';

class InviteBody extends PostingBody {
  @ApiProperty({ example: 'Điều phối ca sáng' })
  @Line(120)
  name: string;

  @ApiPropertyOptional({
    example: 'officer@gate.example',
    description: 'E-mail address or phone number: at least one.',
  })
  @Optional()
  @Line(200)
  email?: string;

  @ApiPropertyOptional({ example: '0912 345 678' })
  @Optional()
  @Line(40)
  phone?: string;
}

export class Invited {
  @ApiProperty({ format: 'uuid' }) readonly person: string;
  @ApiProperty({
    example: 'https://gate.example/set-password#Zk3mQ0…',
    description: 'One-time link to set the password, good for 72 hours. Hand it to this person alone.',
  })
  readonly link: string;
}

@ApiTags('identity')
@Controller('people')
export class InvitePersonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly links: Links,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('ADMIN', 'FIRM_ADMIN', 'AGENCY_HEAD')
  @CommandRoute({
    summary: 'Invite an officer, a firm admin, or one of my firm or agency',
    answer: Invited,
    status: 201,
    refusals: ['not-yours-to-appoint', 'account-name-taken', 'account-name-missing', ...POSTING_REFUSALS],
  })
  async invite(@Body() body: InviteBody, @Context() context: CommandContext): Promise<Committed<Invited>> {
    const { name, email, phone } = body;
    const done = await this.commands.execute(
      new InvitePerson({ name, email: email ?? undefined, phone: phone ?? undefined }, postingOf(body), context),
    );
    const { person, linkNumber } = done.answer;
    return { ...done, answer: { person, link: this.links.pathOf(person, linkNumber) } };
  }
}
