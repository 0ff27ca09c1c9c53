import { Injectable, Logger } from '@nestjs/common';
import { MailCarrier } from '../carriers/mail-carrier.js';
import { SmsCarrier } from '../carriers/sms-carrier.js';
import { Contacts } from '../contacts/contacts.js';
import { Clock } from '../../shared/clock/clock.js';
import { Config } from '../../shared/config/config.js';
import { hanoiDay, startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import { Jobs } from '../../shared/jobs/jobs.js';
import { afterTry, type Outcome } from '../domain/delivery.js';
import { CHANNELS, type Channel } from '../domain/notice-kinds.js';
import { Inbox } from '../inbox/inbox.js';
import { shownSince } from '../shown-since.js';
import { Addresses, type Destination } from './addresses.js';
import { DeliveryTable, type ClaimedDelivery } from './delivery-table.js';
import { Letters } from './letters.js';

/** The job that sends what is due: woken when there is something, and each minute for what was lost. */
export const DELIVER = 'deliver-messages';
/** So many by one channel in one run; whoever ends a process waits for it. */
const MOST_PER_RUN = 200;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface Sent {
  readonly outcome: Outcome;
  readonly segments?: number;
  readonly tag?: string;
}

/** Sends what waits in the outbox. Any number of processes may: each takes other messages. */
@Injectable()
export class DeliverDue {
  constructor(
    private readonly table: DeliveryTable,
    private readonly addresses: Addresses,
    private readonly letters: Letters,
    private readonly mail: MailCarrier,
    private readonly sms: SmsCarrier,
    private readonly contacts: Contacts,
    private readonly inbox: Inbox,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** One run; leaves word for when the next try is due. */
  async run(): Promise<void> {
    const shown = shownSince(this.clock.now());
    await this.table.purge(shown);
    await this.inbox.purge(shown);
    const lost = await this.table.recover();
    if (lost > 0)
      new Logger('messages').warn(`${lost} messages were on their way when a process ended; they go again.`);
    const channels = this.channels;
    const ends = await Promise.all(channels.map((channel) => this.send(channel)));
    // Where a carrier stands still the next is tried in a minute, not at once.
    const moving = channels.filter((_, n) => ends[n] !== 'STOOD_STILL');
    const next = ends.includes('MORE') ? 0 : await this.table.nextIn(moving);
    if (next === undefined || next > MINUTE_MS) return;
    const at = Math.ceil((Date.now() + next) / 1_000);
    await this.jobs.add(DELIVER, {}, { id: `at-${at}`, delay: at * 1_000 - Date.now() });
  }

  /** Those that are set. */
  get channels(): readonly Channel[] {
    const { mail, sms } = this.config.messages;
    return CHANNELS.filter((channel) => (channel === 'EMAIL' ? mail : sms) !== undefined);
  }

  /** A carrier that stands still is left alone until the next minute. */
  private async send(channel: Channel): Promise<'ALL' | 'MORE' | 'STOOD_STILL'> {
    for (let n = 0; n < MOST_PER_RUN; n++) {
      const claimed = await this.table.claim(channel);
      if (!claimed) return 'ALL';
      const sent = await this.trySending(claimed).catch(unforeseen);
      await this.settle(claimed, sent);
      const { outcome } = sent;
      if (outcome.kind === 'LATER' && outcome.standsStill) {
        new Logger('messages').warn(`${channel} stands still: ${outcome.answer}`);
        return 'STOOD_STILL';
      }
    }
    return 'MORE';
  }

  private async settle(claimed: ClaimedDelivery, { outcome, segments, tag }: Sent): Promise<void> {
    // A tag leads from one message of an address to its others: who wishes to be unknown has none.
    const keepTag = tag !== undefined && !claimed.confidential;
    const costs = { ...(segments !== undefined && { segments }), ...(keepTag && { tag }) };
    await this.table.finish(claimed, afterTry(claimed, outcome, new Date()), costs);
    if (outcome.kind === 'REFUSED' && outcome.address && tag !== undefined)
      await this.contacts.break(claimed.channel, tag, outcome.answer);
  }

  private async trySending(claimed: ClaimedDelivery): Promise<Sent> {
    // Nobody may have sent for days: what is good for nothing any more is not sent late.
    if (claimed.goodUntil.getTime() < Date.now()) return { outcome: { kind: 'WITHHELD', why: 'TOO_OLD' } };
    const to = await this.addresses.of(claimed);
    if (typeof to === 'string') return { outcome: { kind: 'WITHHELD', why: to } };
    const { address, tag, mostADay, code } = to;
    if (mostADay < Infinity && (await this.table.sentTo(tag)) >= mostADay)
      return { outcome: { kind: 'WITHHELD', why: 'TOO_MANY' }, tag };
    if (claimed.channel === 'SMS') return this.sendShort(claimed, to);
    return { outcome: await this.mail.send(await this.letters.mail(claimed, address, code)), tag };
  }

  /** What a day may cost is counted before it is sent, and given back when the gateway did not take it. */
  private async sendShort(claimed: ClaimedDelivery, { address, tag, code }: Destination): Promise<Sent> {
    const message = await this.letters.sms(claimed, address, code);
    const { segments } = message;
    const day = hanoiDay(new Date());
    if (!(await this.table.spend(day, segments, this.config.messages.sms?.partsPerDay ?? 0)))
      return { outcome: overBudget(claimed, day), tag };
    const outcome = await this.sms.send(message);
    const surelyNot = outcome.kind === 'REFUSED' || (outcome.kind === 'LATER' && !outcome.uncertain);
    if (surelyNot) await this.table.giveBack(day, segments);
    return { outcome, segments, tag };
  }
}

/** One message that cannot be put together or opened holds up no other; it is tried again until it is good for nothing. */
function unforeseen(error: unknown): Sent {
  new Logger('messages').error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { outcome: { kind: 'LATER', answer: 'ERROR', standsStill: false, uncertain: true } };
}

/** It waits for the next day while it is good for something then; what is lost by that is shown. */
function overBudget({ goodUntil }: ClaimedDelivery, day: string): Outcome {
  const tomorrow = startOfHanoiDay(day).getTime() + DAY_MS;
  if (goodUntil.getTime() <= tomorrow) return { kind: 'WITHHELD', why: 'BUDGET' };
  const afterSeconds = Math.ceil((tomorrow - Date.now()) / 1_000);
  return { kind: 'LATER', answer: 'BUDGET', standsStill: false, uncertain: false, afterSeconds };
}
