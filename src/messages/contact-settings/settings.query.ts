import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Config } from '../../shared/config/config.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { Language } from '../../shared/http/language.js';
import { Contacts, type Contact } from '../contacts/contacts.js';
import { CHANNELS, isBinding, wants, type Channel } from '../domain/notice-kinds.js';
import { kindsFor } from './kinds-told.js';
import type { ContactAnswer, MessageSettingsAnswer } from './settings.answer.js';

/** How the asker is told beside the product. */
export class MyMessageSettings extends Query<MessageSettingsAnswer> {
  constructor(
    readonly by: Principal,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(MyMessageSettings)
export class MyMessageSettingsHandler implements IQueryHandler<MyMessageSettings> {
  constructor(
    private readonly contacts: Contacts,
    private readonly config: Config,
  ) {}

  async execute({ by, language }: MyMessageSettings): Promise<MessageSettingsAnswer> {
    const [mine, choices] = await Promise.all([this.contacts.of([by.id]), this.contacts.choices([by.id])]);
    const choice = choices.get(by.id);
    return {
      language: choice?.language ?? language,
      contacts: CHANNELS.map((channel) => this.answerOf(channel, mine)),
      kinds: kindsFor(by).map((kind) => ({
        kind,
        binding: isBinding(kind),
        channels: CHANNELS.filter((channel) => wants(choice?.choices ?? {}, channel, kind)),
      })),
    };
  }

  private answerOf(channel: Channel, mine: readonly Contact[]): ContactAnswer {
    const { mail, sms } = this.config.messages;
    const on = (channel === 'EMAIL' ? mail : sms) !== undefined;
    const contact = mine.find((each) => each.channel === channel);
    if (!contact) return { channel, on };
    const { address, state, since, answer } = contact;
    return { channel, on, address, state, since: since.toISOString(), ...(answer !== null && { answer }) };
  }
}
