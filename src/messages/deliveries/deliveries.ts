import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Config } from '../../shared/config/config.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { Jobs } from '../../shared/jobs/jobs.js';
import { Contacts } from '../contacts/contacts.js';
import type { Why } from '../domain/delivery.js';
import { CHANNELS, channelsGiven, hoursGood, isUrgent, wants, type Channel } from '../domain/notice-kinds.js';
import { Inbox } from '../inbox/inbox.js';
import { AddressBooks } from './address-books.js';
import { DELIVER } from './deliver-due.js';
import type { Notice } from './notice.js';
import { DeliveryTable, type DueDelivery } from './delivery-table.js';

/** Somebody without an account: whoever sent a thing, by the addresses that he gave with it. */
export interface Sender {
  /** As its address book is registered. */
  readonly source: string;
  readonly of: string;
  /** Where he acts without an account. */
  readonly path: string;
  /** The account that it was sent by, if any; its own channels go before. */
  readonly account?: string | undefined;
  /** By these alone; of that no list tells that it exists. */
  readonly confidential?: readonly Channel[];
}

const HOUR_MS = 3_600_000;
/** Whoever was woken looks after so many milliseconds. */
const COMMIT_MS = 500;

/** Puts messages into the outbox, for whom they concern, by the channels that he chose. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly table: DeliveryTable,
    private readonly contacts: Contacts,
    private readonly books: AddressBooks,
    private readonly inbox: Inbox,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly clock: Clock,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => table.erase(subject));
  }

  /** Tells people with an account, each by his confirmed addresses. */
  async tell(notice: Notice, people: readonly { readonly id: string; readonly firm?: string }[]): Promise<void> {
    await this.putAndWake(await this.forPeople(notice, people));
  }

  /** Tells citizens with an account: in the product, and by confirmed addresses as each chose. `on`: both, or neither. */
  async tellCitizens(notice: Notice, people: readonly string[], on: EntityManager): Promise<void> {
    await this.inbox.putAll(notice, people, on);
    const due = await this.forPeople(
      notice,
      people.map((id) => ({ id })),
    );
    await this.putAndWake(due, on);
  }

  /** What citizens were told of a thing stands in other words from now on; what was sent to addresses is sent. */
  async reword(about: string, params: Notice['params']): Promise<void> {
    await this.inbox.reword(about, params);
  }

  /**
   * Tells who sent a thing: in the product, if he has an account, and by his account's addresses or by those that he gave.
   * `on`: the transaction it follows from.
   */
  async tellSender(notice: Notice, sender: Sender, on?: EntityManager): Promise<void> {
    const { account, confidential } = sender;
    if (account !== undefined && !confidential) await this.inbox.put(notice, account, on);
    // Whoever chose for his account is told as he chose, and of what he switched off by no other address of his.
    const chose = account !== undefined && !confidential && (await this.hasAddress(account));
    const due = chose ? await this.forPeople(notice, [{ id: account }]) : await this.forSender(notice, sender);
    await this.putAndWake(due, on);
  }

  /** Sends a code to an address that is not confirmed yet. */
  async sendCode(
    tx: EntityManager,
    notice: Notice,
    { source, of }: Pick<Sender, 'source' | 'of'>,
    channel: Channel,
    language: DueDelivery['language'],
  ) {
    await this.putAndWake([{ ...this.due(notice, channel, source, of), language }], tx);
  }

  /** Wakes whoever sends; where that fails the next minute finds it. */
  async wake(delay = 0): Promise<void> {
    await this.jobs.add(DELIVER, {}, { delay }).catch((error: unknown) => {
      new Logger('messages').warn(`Nobody was woken: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  private async putAndWake(due: readonly DueDelivery[], on?: EntityManager): Promise<void> {
    // Within a transaction nobody sees it yet.
    if (due.length > 0 && (await this.table.put(due, on))) await this.wake(on ? COMMIT_MS : 0);
  }

  private async hasAddress(person: string): Promise<boolean> {
    return (await this.contacts.of([person])).some(({ state }) => state === 'VERIFIED');
  }

  private async forPeople(
    notice: Notice,
    people: readonly { readonly id: string; readonly firm?: string }[],
  ): Promise<DueDelivery[]> {
    const ids = people.map(({ id }) => id);
    const verified = (await this.contacts.of(ids)).filter(({ state }) => state === 'VERIFIED');
    if (verified.length === 0) return [];
    const choices = await this.contacts.choices(ids);
    return verified.flatMap(({ person, channel }) => {
      const choice = choices.get(person);
      if (!wants(choice?.choices ?? {}, channel, notice.kind)) return [];
      const firm = people.find(({ id }) => id === person)?.firm;
      return [{ ...this.due(notice, channel, 'person', person), firm, language: choice?.language ?? 'vi' }];
    });
  }

  private async forSender(notice: Notice, { source, of, path, confidential }: Sender): Promise<DueDelivery[]> {
    const given = await this.books.given(source, of);
    if (!given) return [];
    const has = { EMAIL: given.EMAIL !== undefined, SMS: given.SMS !== undefined };
    const channels = confidential ? CHANNELS.filter((each) => has[each] && confidential.includes(each)) : undefined;
    return (channels ?? channelsGiven(notice.kind, has)).map((channel) => ({
      ...this.due({ ...notice, path }, channel, source, of),
      confidential: confidential !== undefined,
      language: given.language ?? 'vi',
    }));
  }

  private due(notice: Notice, channel: Channel, source: string, of: string): DueDelivery {
    const { cause, kind, params, code, gate, path, about, office, occurredAt } = notice;
    return {
      cause: `${cause}:${source}-${of}:${channel}`,
      channel,
      kind,
      source,
      of,
      about,
      office,
      confidential: false,
      gate,
      language: 'vi',
      params,
      code,
      path,
      urgent: isUrgent(kind),
      occurredAt,
      hoursGood: hoursGood(kind),
      withheld: this.withheld(notice, channel),
    };
  }

  /** What is not sent is kept with why, so that somebody can look it up, and send it after all. */
  private withheld({ kind, occurredAt }: Notice, channel: Channel): Why | undefined {
    const { mail, sms } = this.config.messages;
    if (!(channel === 'EMAIL' ? mail : sms)) return 'NOT_CONFIGURED';
    const age = this.clock.now().getTime() - Date.parse(occurredAt);
    return age > hoursGood(kind) * HOUR_MS ? 'TOO_OLD' : undefined;
  }
}
