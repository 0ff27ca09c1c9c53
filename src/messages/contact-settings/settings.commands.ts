import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Config } from '../../shared/config/config.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import type { Language } from '../../shared/http/language.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { Contacts, type ContactState } from '../contacts/contacts.js';
import { addressOf, codeCause } from '../deliveries/addresses.js';
import { Deliveries } from '../deliveries/deliveries.js';
import { choiceOf, isBinding, type Channel, type NoticeKind } from '../domain/notice-kinds.js';
import { refuse } from '../messages-problems.js';
import { kindsFor, settingsPath } from './kinds-told.js';

/** *Defaults*: codes are typed by people, and sent to an address that may be somebody else's. */
const CODES_AN_HOUR = 5;
const CODES_TO_ADDRESS_A_DAY = 5;
const TRIES_OF_A_CODE = 5;
const CODE_MINUTES = 30;

/** What became of an address. */
export interface ContactChanged {
  readonly channel: Channel;
  readonly state: ContactState | 'NONE';
}

/** Names an address by which the sender of the command is to be told; a code goes there first. */
export class NameContact extends Command<Committed<ContactChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly channel: Channel,
    readonly address: string,
    readonly language: Language,
  ) {
    super();
  }
}

@CommandHandler(NameContact)
export class NameContactHandler implements ICommandHandler<NameContact> {
  constructor(
    private readonly state: StateCommand,
    private readonly config: Config,
    private readonly contacts: Contacts,
    private readonly deliveries: Deliveries,
    private readonly tries: TryBudgets,
  ) {}

  /** Throws `message-channel-off`, `message-address-invalid`, `too-many-requests`. */
  async execute({ context, channel, address: written, language }: NameContact): Promise<Committed<ContactChanged>> {
    const { by, now } = context;
    const address = addressOf(channel, written);
    // A retry sends no other code.
    if (address !== undefined && !(await this.state.isKnown(context)))
      await this.tries.take([
        { kind: 'contact-code from', of: by.id, limit: CODES_AN_HOUR, minutes: 60 },
        { kind: 'contact-code to', of: address, limit: CODES_TO_ADDRESS_A_DAY, minutes: 24 * 60 },
      ]);
    return this.state.run(context, async (tx) => {
      const { mail, sms } = this.config.messages;
      if (!(channel === 'EMAIL' ? mail : sms)) throw refuse('message-channel-off');
      if (address === undefined) throw refuse('message-address-invalid');
      await this.contacts.keep(tx, by.id, channel, address);
      const mine = (await this.contacts.of([by.id], tx)).find((each) => each.channel === channel);
      const known = (await this.contacts.choices([by.id], tx)).get(by.id);
      if (!known) await this.contacts.keepChoice(tx, { person: by.id, language, choices: {} });
      const notice = {
        cause: codeCause({ person: by.id, channel, codeNumber: mine?.codeNumber ?? 0 }),
        kind: 'CONTACT_CODE',
        params: {},
        path: settingsPath(by),
        occurredAt: now.toISOString(),
      } as const;
      const to = { source: 'person', of: by.id };
      await this.deliveries.sendCode(tx, notice, to, channel, known?.language ?? language);
      return { channel, state: 'UNVERIFIED' as const };
    });
  }
}

/** Types the code that came to an address. */
export class ConfirmContact extends Command<Committed<ContactChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly channel: Channel,
    readonly code: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmContact)
export class ConfirmContactHandler implements ICommandHandler<ConfirmContact> {
  constructor(
    private readonly state: StateCommand,
    private readonly contacts: Contacts,
    private readonly tries: TryBudgets,
  ) {}

  /** Throws `not-found`, `message-code-wrong`, `too-many-requests`. */
  async execute({ context, channel, code }: ConfirmContact): Promise<Committed<ContactChanged>> {
    const { by } = context;
    const find = async (on?: Parameters<Contacts['of']>[1]) =>
      (await this.contacts.of([by.id], on)).find((each) => each.channel === channel);
    const asked = await find();
    // Told again it is the same guess.
    if (asked?.codeHolds && !(await this.state.isKnown(context)))
      await this.tries.take([
        { kind: 'contact-code of', of: codeCause(asked), limit: TRIES_OF_A_CODE, minutes: CODE_MINUTES },
      ]);
    return this.state.run(context, async (tx) => {
      const contact = await find(tx);
      if (!contact) throw refuseAtDoor('not-found');
      if (!this.contacts.isCode(contact, code)) throw refuse('message-code-wrong');
      // Another address may be named at the same moment: this code is not its own.
      if (!(await this.contacts.confirm(tx, contact))) throw refuse('message-code-wrong');
      return { channel, state: 'VERIFIED' as const };
    });
  }
}

/** Takes an address away: nothing is sent there any more. */
export class ForgetContact extends Command<Committed<ContactChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly channel: Channel,
  ) {
    super();
  }
}

@CommandHandler(ForgetContact)
export class ForgetContactHandler implements ICommandHandler<ForgetContact> {
  constructor(
    private readonly state: StateCommand,
    private readonly contacts: Contacts,
  ) {}

  /** Throws `not-found`. */
  execute({ context, channel }: ForgetContact): Promise<Committed<ContactChanged>> {
    return this.state.run(context, async (tx) => {
      if (!(await this.contacts.forget(tx, context.by.id, channel))) throw refuseAtDoor('not-found');
      return { channel, state: 'NONE' as const };
    });
  }
}

/** One kind switched on or off for one channel. */
export interface SwitchedKind {
  readonly kind: NoticeKind;
  readonly channel: Channel;
  readonly on: boolean;
}

export interface ChoiceKept {
  readonly language: Language;
}

/** Chooses the language of messages, and which kinds go by which channel. */
export class ChooseMessages extends Command<Committed<ChoiceKept>> {
  constructor(
    readonly context: CommandContext,
    readonly language: Language,
    readonly switched: readonly SwitchedKind[],
  ) {
    super();
  }
}

@CommandHandler(ChooseMessages)
export class ChooseMessagesHandler implements ICommandHandler<ChooseMessages> {
  constructor(
    private readonly state: StateCommand,
    private readonly contacts: Contacts,
  ) {}

  /** What was not named stays as it is. Throws `message-kind-binding`, `invalid-request` for a kind of somebody else's. */
  execute({ context, language, switched }: ChooseMessages): Promise<Committed<ChoiceKept>> {
    const { by } = context;
    return this.state.run(context, async (tx) => {
      const known = kindsFor(by);
      const strange = switched.flatMap(({ kind }, n) =>
        known.includes(kind)
          ? []
          : [
              {
                path: `switched.${n}.kind`,
                code: 'field-not-in-list',
                severity: 'error',
                parameters: { allowed: known.join(', ') },
              } as const,
            ],
      );
      if (strange.length) throw refuseAtDoor('invalid-request', {}, strange);
      if (switched.some(({ kind, on }) => !on && isBinding(kind))) throw refuse('message-kind-binding');
      const changes = switched.map(({ kind, channel, on }) => [choiceOf(channel, kind), on] as const);
      await this.contacts.keepChoice(tx, { person: by.id, language, choices: Object.fromEntries(changes) });
      return { language };
    });
  }
}
