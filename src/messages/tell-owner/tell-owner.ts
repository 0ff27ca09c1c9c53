import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { NamesOfAccount, type IdentityEvent } from '../../identity/index.js';
import { Config } from '../../shared/config/config.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import { Contacts } from '../contacts/contacts.js';
import { AddressBooks, type GivenAddresses } from '../deliveries/address-books.js';
import { Deliveries } from '../deliveries/deliveries.js';

type Told = Extract<IdentityEvent, { type: 'OpenIdLinked' | 'OpenIdUnlinked' }>;

const SOURCE = 'account';
const PATH = '/citizen/account';

/**
 * Reaction: whoever owns an account is told that it is opened by the provider from now on, or no more, in case it was not he
 * who changed that: in the product, and by his confirmed addresses or, where he has none, by those that he signs in with.
 */
@Injectable()
export class TellOwner implements Reaction<Told> {
  readonly name = 'tell-owner-of-account';
  readonly types = ['OpenIdLinked', 'OpenIdUnlinked'] as const;

  constructor(
    private readonly config: Config,
    private readonly questions: QueryBus,
    private readonly contacts: Contacts,
    private readonly deliveries: Deliveries,
    books: AddressBooks,
  ) {
    books.register(SOURCE, (person) => this.given(person));
  }

  react: Reaction<Told>['react'] = async ({ id: cause, type, data: { person, at: occurredAt } }) => {
    const kind = type === 'OpenIdLinked' ? 'ACCOUNT_LINKED' : 'ACCOUNT_UNLINKED';
    const params = { provider: this.config.openId?.name ?? 'OpenID Connect' };
    await this.deliveries.tellSender(
      { cause, kind, params, path: PATH, about: `person-${person}`, occurredAt },
      { source: SOURCE, of: person, path: PATH, account: person },
    );
  };

  private async given(person: string): Promise<GivenAddresses | undefined> {
    const names = await this.questions.execute(new NamesOfAccount(person));
    if (!names) return undefined;
    const { email, phone } = names;
    const choice = (await this.contacts.choices([person])).get(person);
    return {
      ...(email !== undefined && { EMAIL: email }),
      ...(phone !== undefined && { SMS: phone }),
      ...(choice && { language: choice.language }),
    };
  }
}
