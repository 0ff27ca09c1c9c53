import { Body, Controller, HttpCode, Injectable, Param, Post, type PipeTransform } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line } from '../../../shared/http/field-rules.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECLARERS } from '../declaration-access.js';
import { refuse } from '../domain/declaration-problems.js';
import { PARTY_PARTS, type Part } from '../domain/part.js';
import { InviteToPart } from './invite-to-part.handler.js';
import { PartLinks } from './part-links.js';
import { GivePartBack, TakePart, type HeldPart } from './take-part.handler.js';

export class PartInvited {
  @ApiProperty({ format: 'uuid' }) readonly declaration: string;
  @ApiProperty({ enum: PARTY_PARTS, example: 'AGENT' }) readonly part: Part;
  @ApiProperty({ example: '2026-11-25T04:00:00.000Z' }) readonly until: string;
  @ApiProperty({
    example: 'https://gate.example/parts#Zk3mQ0…',
    description: 'One-time link: the firm whose person opens it, signed in, takes the part.',
  })
  readonly link: string;
}

export class PartHeld implements HeldPart {
  @ApiProperty({ format: 'uuid' }) readonly declaration: string;
  @ApiProperty({ enum: PARTY_PARTS, example: 'AGENT' }) readonly part: Part;
}

class PartLinkBody {
  @ApiProperty({ example: 'Zk3mQ0…', description: 'What stands behind # in the link.' })
  @Line(200)
  link: string;
}

@Injectable()
class PartPipe implements PipeTransform<string, Part> {
  transform(value: string): Part {
    const part = PARTY_PARTS.find((each) => each === value);
    if (!part) throw refuseDoor('not-found');
    return part;
  }
}

@ApiTags('declarations')
@Controller('declarations/:id/parts/:part')
@ApiParam({ name: 'part', enum: PARTY_PARTS, example: 'AGENT' })
export class SharePartController {
  constructor(
    private readonly commands: CommandBus,
    private readonly links: PartLinks,
  ) {}

  @Post('invite')
  @HttpCode(201)
  @Allow(...DECLARERS)
  @ForCaller('INVITE_PARTY')
  @CommandRoute({
    summary: 'Invite a firm to take a part, by a link that holds once, for as long as the gate has set.',
    answer: PartInvited,
    status: 201,
    refusals: ['not-found', 'wrong-gate', 'part-of-other', 'part-taken', 'declaration-ended'],
  })
  async invite(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Param('part', PartPipe) part: Part,
  ): Promise<Committed<PartInvited>> {
    const done = await this.commands.execute(new InviteToPart(context, id, part));
    const { declaration, until } = done.answer;
    return { ...done, answer: { declaration, part, until, link: this.links.pathOf(done.answer) } };
  }

  @Post('take')
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'Take over the part that my firm is named for: the declarer no longer writes over it.',
    answer: PartHeld,
    refusals: ['not-found', 'part-of-other', 'declaration-ended'],
  })
  take(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Param('part', PartPipe) part: Part,
  ): Promise<Committed<PartHeld>> {
    return this.commands.execute(new TakePart(context, id, part));
  }

  @Post('give-back')
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'Give a part back to the declarer.',
    answer: PartHeld,
    refusals: ['not-found', 'part-of-other', 'declaration-ended'],
  })
  giveBack(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Param('part', PartPipe) part: Part,
  ): Promise<Committed<PartHeld>> {
    return this.commands.execute(new GivePartBack(context, id, part));
  }
}

@ApiTags('declarations')
@Controller('part-invitations')
export class TakeInvitedPartController {
  constructor(
    private readonly commands: CommandBus,
    private readonly links: PartLinks,
  ) {}

  @Post('take')
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'Take the part of a declaration that a link invites my firm to.',
    answer: PartHeld,
    refusals: ['invitation-over', 'declaration-ended'],
  })
  take(@Context() context: CommandContext, @Body() { link }: PartLinkBody): Promise<Committed<PartHeld>> {
    const invited = this.links.read(link);
    if (!invited) throw refuse('invitation-over');
    return this.commands.execute(new TakePart(context, invited.declaration, invited.part, invited.invitation));
  }
}
