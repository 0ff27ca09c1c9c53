import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PeopleOfFirms, normalEmail, normalPhone } from '../../identity/index.js';
import { Contacts, type Contact } from '../contacts/contacts.js';
import type { Why } from '../domain/delivery.js';
import { AddressBooks } from './address-books.js';
import type { ClaimedDelivery } from './delivery-table.js';

/** *Default*: whoever gave an address may have given somebody else's, who is not to be flooded. */
const MOST_A_DAY_TO_GIVEN = 10;

/** Where a delivery goes, as it is at this moment. */
export interface Destination {
  readonly address: string;
  readonly tag: string;
  /** How many may go there within a day. */
  readonly mostADay: number;
  /** Of an address that is to be confirmed: the digits that do it. */
  readonly code?: string;
}

/** Roles of a firm that its messages are for. */
export const TOLD_ROLES = ['FIRM_ADMIN', 'DISPATCHER'] as const;

/** Asks for addresses when a message is sent: what was erased, changed or taken away since is not sent to. */
@Injectable()
export class Addresses {
  constructor(
    private readonly contacts: Contacts,
    private readonly books: AddressBooks,
    private readonly questions: QueryBus,
  ) {}

  async of(delivery: ClaimedDelivery): Promise<Destination | Why> {
    return delivery.source === 'person' ? this.ofPerson(delivery) : this.given(delivery);
  }

  private async ofPerson({ of, firm, channel, kind, cause }: ClaimedDelivery): Promise<Destination | Why> {
    const contact = (await this.contacts.of([of])).find((each) => each.channel === channel);
    if (!contact) return 'NO_ADDRESS';
    const { address, tag } = contact;
    const destination = { address, tag, mostADay: Infinity };
    if (kind === 'CONTACT_CODE') {
      const isNewest = cause.startsWith(`${codeCause(contact)}:`) && contact.codeHolds;
      return isNewest ? { ...destination, code: this.contacts.codeOf(contact) } : 'TOO_OLD';
    }
    if (contact.state !== 'VERIFIED') return 'NO_ADDRESS';
    if (firm !== null && !(await this.worksFor(of, firm))) return 'LEFT';
    return destination;
  }

  private async worksFor(person: string, firm: string): Promise<boolean> {
    const people = await this.questions.execute(new PeopleOfFirms([firm], TOLD_ROLES));
    return people.some(({ id }) => id === person);
  }

  private async given({ source, of, channel }: ClaimedDelivery): Promise<Destination | Why> {
    const given = await this.books.given(source, of);
    const written = given?.[channel];
    const address = written === undefined ? undefined : addressOf(channel, written);
    if (address === undefined) return 'NO_ADDRESS';
    const code = given?.code;
    const destination = { address, tag: this.contacts.tagOf(address), mostADay: MOST_A_DAY_TO_GIVEN };
    return code === undefined ? destination : { ...destination, code };
  }
}

/** An address as carriers want it; undefined for what is none. */
export function addressOf(channel: ClaimedDelivery['channel'], written: string): string | undefined {
  return channel === 'EMAIL' ? normalEmail(written) : normalPhone(written);
}

/** Names the sending of one code: with a newer one it is too late for it. */
export function codeCause({ person, channel, codeNumber }: Pick<Contact, 'person' | 'channel' | 'codeNumber'>): string {
  return `contact-code-${person}-${channel}-${codeNumber}`;
}
