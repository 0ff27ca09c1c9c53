import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { Citizens } from '../../identity/index.js';
import { Contacts, Deliveries, addressOf, refuseMessage, type Channel } from '../../messages/index.js';
import { Config } from '../../shared/config/config.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import type { Language } from '../../shared/http/language.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { FROM_AN_HOUR, signUpLanes } from './sign-up-lanes.js';
import { refuse } from './sign-up-problems.js';
import { SOURCE, SignUps } from './sign-ups.js';

const TRIES_OF_A_CODE = 5;
const CODE_MINUTES = 30;

export interface SignUpBegun {
  readonly signUp: string;
}

/** Asks for an account under an address; a code goes there, or word that there is one already. */
export class BeginSignUp extends Command<Committed<SignUpBegun>> {
  constructor(
    readonly context: CommandContext,
    readonly channel: Channel,
    readonly address: string,
    readonly language: Language,
    /** Where it comes from. */
    readonly line: string,
  ) {
    super();
  }
}

@CommandHandler(BeginSignUp)
export class BeginSignUpHandler implements ICommandHandler<BeginSignUp> {
  constructor(
    private readonly state: StateCommand,
    private readonly config: Config,
    private readonly signUps: SignUps,
    private readonly citizens: Citizens,
    private readonly deliveries: Deliveries,
    private readonly tries: TryBudgets,
  ) {}

  /**
   * Whether the address has an account only its owner learns, by what comes there: the same is done and answered either way.
   * Throws `message-channel-off`, `message-address-invalid`, `too-many-requests`.
   */
  async execute({ context, channel, address: written, language, line }: BeginSignUp): Promise<Committed<SignUpBegun>> {
    const { mail, sms } = this.config.messages;
    if (!(channel === 'EMAIL' ? mail : sms)) throw refuseMessage('message-channel-off');
    const address = addressOf(channel, written);
    if (address === undefined) throw refuseMessage('message-address-invalid');
    await this.tries.take(signUpLanes({ channel, address, line }, sms?.partsPerDay ?? 0));
    return this.state.run(
      context,
      async (tx) => {
        const id = uuidv7();
        const known = await this.citizens.isKnown(tx, nameOf(channel, address));
        await this.signUps.keep(tx, { id, channel, address, language, known });
        const notice = {
          cause: `sign-up-${id}`,
          kind: known ? 'SIGN_UP_KNOWN' : 'SIGN_UP_CODE',
          params: {},
          path: known ? '/citizen/account' : `/citizen/sign-up/${id}`,
          occurredAt: context.now.toISOString(),
        } as const;
        await this.deliveries.sendCode(tx, notice, { source: SOURCE, of: id }, channel, language);
        return { signUp: id };
      },
      201,
    );
  }
}

export interface SignedUp {
  readonly person: string;
}

/** Types the code, and has an account. */
export class FinishSignUp extends Command<SignedUp> {
  constructor(
    readonly signUp: string,
    readonly code: string,
    readonly name: string,
    readonly password: string,
    readonly line: string,
    readonly correlation: string,
    readonly now: Date,
  ) {
    super();
  }
}

@CommandHandler(FinishSignUp)
export class FinishSignUpHandler implements ICommandHandler<FinishSignUp> {
  constructor(
    private readonly state: StateCommand,
    private readonly signUps: SignUps,
    private readonly citizens: Citizens,
    private readonly contacts: Contacts,
    private readonly tries: TryBudgets,
  ) {}

  /**
   * A retry is told the same and changes nothing. Throws `sign-up-code-wrong`, `password-weak`, `account-name-taken`,
   * `too-many-requests`.
   */
  async execute({ signUp: id, code, name, password, line, correlation, now }: FinishSignUp): Promise<SignedUp> {
    const lanes = [
      { kind: 'sign-up code from', of: line, limit: FROM_AN_HOUR, minutes: 60 },
      { kind: 'sign-up code of', of: id, limit: TRIES_OF_A_CODE, minutes: CODE_MINUTES },
    ];
    await this.tries.take(lanes);
    const signUp = await this.signUps.find(id);
    if (!signUp || !this.signUps.isCode(signUp, code)) throw refuse('sign-up-code-wrong');
    // Only guesses count: whoever has the code and chose a weak password tries another.
    await this.tries.giveBack(lanes);
    const passwordHash = await this.citizens.hashOf(password);
    // One code opens one account, so its sign-up is the key; the password is in no digest of what was sent.
    const context = keyOf(id, correlation, now);
    const work = this.state.run(context, async (tx, outbox) => {
      const { channel, address, language } = signUp;
      const names = nameOf(channel, address);
      const person = await this.citizens.add(tx, outbox, { name: name.trim(), ...names, passwordHash }, channel);
      await this.contacts.keepConfirmed(tx, person.id, channel, address);
      await this.contacts.keepChoice(tx, { person: person.id, language, choices: {} });
      return { person: person.id };
    });
    const { answer } = await this.citizens.orTaken(work);
    return answer;
  }
}

function nameOf(channel: Channel, address: string): { readonly email: string } | { readonly phone: string } {
  return channel === 'EMAIL' ? { email: address } : { phone: address };
}

function keyOf(id: string, correlationId: string, now: Date): CommandContext {
  const by = { id: 'anyone', roles: [] };
  return { by, key: `sign-up-${id}`, route: 'sign-up', bodyHash: '', channel: 'api', correlationId, now };
}
