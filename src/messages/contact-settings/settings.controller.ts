import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Line, Parts } from '../../shared/http/field-rules.js';
import { refuse } from '../../shared/http/http-problems.js';
import { languageOf, type Language } from '../../shared/http/language.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { CONTACT_STATES } from '../contacts/contacts.js';
import { CHANNELS, type Channel, type NoticeKind } from '../domain/notice-kinds.js';
import { READERS } from './kinds-told.js';
import { LANGUAGES, MessageSettingsAnswer, NOTICE_KINDS } from './settings.answer.js';
import {
  ChooseMessages,
  ConfirmContact,
  ForgetContact,
  NameContact,
  type ChoiceKept,
  type ContactChanged,
} from './settings.commands.js';
import { MyMessageSettings } from './settings.query.js';

export class ContactBody {
  @ApiProperty({ enum: CHANNELS }) @IsIn(CHANNELS) channel: Channel;
  @ApiProperty({ example: 'dispatcher@firm.example', description: 'An e-mail address, or a telephone number.' })
  @Line(200)
  address: string;
}

export class ContactCodeBody {
  @ApiProperty({ enum: CHANNELS }) @IsIn(CHANNELS) channel: Channel;
  @ApiProperty({ example: '482913' }) @Matches(/^\d{6}$/) code: string;
}

export class SwitchedKindBody {
  @ApiProperty({ enum: NOTICE_KINDS, example: 'PAPER_ENDS' }) @IsIn(NOTICE_KINDS) kind: NoticeKind;
  @ApiProperty({ enum: CHANNELS }) @IsIn(CHANNELS) channel: Channel;
  @ApiProperty({ example: false }) @IsBoolean() on: boolean;
}

export class MessageChoiceBody {
  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES) language: Language;
  @ApiProperty({ type: [SwitchedKindBody], description: 'What is not named stays as it is.' })
  @Parts(() => SwitchedKindBody, 200)
  switched: SwitchedKindBody[];
}

export class ContactChangedAnswer implements ContactChanged {
  @ApiProperty({ enum: CHANNELS }) channel: Channel;
  @ApiProperty({ enum: [...CONTACT_STATES, 'NONE'] }) state: ContactChanged['state'];
}

export class ChoiceKeptAnswer implements ChoiceKept {
  @ApiProperty({ enum: LANGUAGES }) language: Language;
}

/** How whoever is signed in is told beside the product. */
@ApiTags('messages')
@Controller()
export class MessageSettingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Get('message-settings')
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'By which addresses I am told beside the product, of what, and in which language',
    answer: MessageSettingsAnswer,
  })
  settings(@By() by: Principal, @Headers('accept-language') language?: string): Promise<MessageSettingsAnswer> {
    return this.questions.execute(new MyMessageSettings(by, languageOf(language)));
  }

  @Put('message-settings')
  @Allow(...READERS)
  @CommandRoute({
    summary: 'Choose the language, and which kinds go by which channel',
    answer: ChoiceKeptAnswer,
    refusals: ['message-kind-binding'],
  })
  choose(
    @Context() context: CommandContext,
    @Body() { language, switched }: MessageChoiceBody,
  ): Promise<Committed<ChoiceKept>> {
    return this.commands.execute(new ChooseMessages(context, language, switched));
  }

  @Post('message-contacts')
  @HttpCode(200)
  @Allow(...READERS)
  @CommandRoute({
    summary: 'Name my e-mail address or telephone; a code goes there, and nothing else until it is confirmed',
    answer: ContactChangedAnswer,
    refusals: ['message-channel-off', 'message-address-invalid', 'too-many-requests'],
  })
  name(
    @Context() context: CommandContext,
    @Body() { channel, address }: ContactBody,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<ContactChanged>> {
    return this.commands.execute(new NameContact(context, channel, address, languageOf(language)));
  }

  @Post('message-contacts/confirmation')
  @HttpCode(200)
  @Allow(...READERS)
  @CommandRoute({
    summary: 'Type the code that came to my address',
    answer: ContactChangedAnswer,
    refusals: ['not-found', 'message-code-wrong', 'too-many-requests'],
  })
  confirm(
    @Context() context: CommandContext,
    @Body() { channel, code }: ContactCodeBody,
  ): Promise<Committed<ContactChanged>> {
    return this.commands.execute(new ConfirmContact(context, channel, code));
  }

  @Delete('message-contacts/:channel')
  @Allow(...READERS)
  @CommandRoute({
    summary: 'Take my address away: nothing is sent there any more',
    answer: ContactChangedAnswer,
    refusals: ['not-found'],
  })
  forget(@Context() context: CommandContext, @Param('channel') channel: string): Promise<Committed<ContactChanged>> {
    const known = CHANNELS.find((each) => each === channel);
    if (!known) throw refuse('not-found');
    return this.commands.execute(new ForgetContact(context, known));
  }
}
