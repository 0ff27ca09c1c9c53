import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ClearanceModule } from '../border/clearance/index.js';
import { LogRegistry } from '../shared/event-store/log-registry.js';
import { JobRegistry } from '../shared/jobs/job-registry.js';
import { MailCarrier } from './carriers/mail-carrier.js';
import { SmsCarrier } from './carriers/sms-carrier.js';
import { MessageSettingsController } from './contact-settings/settings.controller.js';
import {
  ChooseMessagesHandler,
  ConfirmContactHandler,
  ForgetContactHandler,
  NameContactHandler,
} from './contact-settings/settings.commands.js';
import { MyMessageSettingsHandler } from './contact-settings/settings.query.js';
import { Contacts } from './contacts/contacts.js';
import { AddressBooks } from './deliveries/address-books.js';
import { Addresses } from './deliveries/addresses.js';
import { Deliveries } from './deliveries/deliveries.js';
import { DELIVER, DeliverDue } from './deliveries/deliver-due.js';
import { DeliveryFigures } from './deliveries/delivery-figures.js';
import { DeliveryTable } from './deliveries/delivery-table.js';
import { Letters } from './deliveries/letters.js';
import { DeliveriesController } from './delivery-list/deliveries.controller.js';
import { ListDeliveriesHandler, MyDeliveriesHandler } from './delivery-list/delivery-list.query.js';
import { Matters } from './delivery-list/matters.js';
import { NoteReportHandler } from './delivery-reports/note-report.command.js';
import { InboxController } from './inbox/inbox.controller.js';
import { CountInboxHandler, ListInboxHandler, ReadFromInboxHandler } from './inbox/inbox.queries.js';
import { Inbox } from './inbox/inbox.js';
import { InboxTopic } from './inbox/inbox.topic.js';
import { MarkReadHandler } from './mark-read/mark-read.handler.js';
import { ListMessagesHandler } from './message-list/list-messages.query.js';
import { MessageTexts } from './message-list/message-texts.js';
import { MessagesController } from './message-list/messages.controller.js';
import { messages } from './message-list/messages.projection.js';
import { subjects } from './message-list/subjects.projection.js';
import { MessagesTopic } from './messages.topic.js';
import { SendAgainHandler } from './send-again/send-again.command.js';
import { TellFirms } from './tell-firms/tell-firms.js';
import { TellOwner } from './tell-owner/tell-owner.js';
import { CountUnreadHandler } from './unread-count/count-unread.query.js';

/**
 * What people are told: firms in their inbox, made from the log and put in words when it is read; citizens in theirs, which
 * their errands fill; and everybody beside the product, by e-mail and short message, out of an outbox.
 */
@Module({
  imports: [CqrsModule, ClearanceModule],
  controllers: [MessagesController, MessageSettingsController, DeliveriesController, InboxController],
  providers: [
    MessageTexts,
    MessagesTopic,
    ListMessagesHandler,
    CountUnreadHandler,
    MarkReadHandler,
    Contacts,
    MyMessageSettingsHandler,
    NameContactHandler,
    ConfirmContactHandler,
    ForgetContactHandler,
    ChooseMessagesHandler,
    AddressBooks,
    Addresses,
    Letters,
    MailCarrier,
    SmsCarrier,
    DeliveryTable,
    Deliveries,
    DeliverDue,
    DeliveryFigures,
    TellFirms,
    TellOwner,
    Matters,
    ListDeliveriesHandler,
    MyDeliveriesHandler,
    SendAgainHandler,
    NoteReportHandler,
    Inbox,
    InboxTopic,
    ListInboxHandler,
    CountInboxHandler,
    ReadFromInboxHandler,
  ],
  exports: [Deliveries, AddressBooks, Contacts, Matters],
})
export class MessagesModule {
  constructor(log: LogRegistry, jobs: JobRegistry, tellFirms: TellFirms, tellOwner: TellOwner, due: DeliverDue) {
    log.project(messages);
    log.project(subjects);
    log.react(tellFirms);
    log.react(tellOwner);
    jobs.handle({ name: DELIVER, every: '* * * * *', run: () => due.run() });
  }
}
