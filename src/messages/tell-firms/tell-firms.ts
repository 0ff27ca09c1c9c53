import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PeopleOfFirms } from '../../identity/index.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import { ReadModels } from '../../shared/event-store/read-models.js';
import { storeProblem } from '../../shared/event-store/store-problems.js';
import { Contacts } from '../contacts/contacts.js';
import { TOLD_ROLES } from '../deliveries/addresses.js';
import { Deliveries } from '../deliveries/deliveries.js';
import { messageOf } from '../message-list/messages.projection.js';
import { subjects } from '../message-list/subjects.projection.js';
import { TOLD_TYPES, toldOf, type Told, type ToldEvent } from '../message-list/told-of.js';

/**
 * Reaction: whatever stands in a firm's inbox goes to its people by e-mail and short message, as each of them chose. The cause
 * is the id of the message in the inbox, so that an event that is read twice tells nobody twice.
 */
@Injectable()
export class TellFirms implements Reaction<ToldEvent> {
  readonly name = 'tell-firms';
  readonly types = TOLD_TYPES;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly models: ReadModels,
    private readonly contacts: Contacts,
    private readonly deliveries: Deliveries,
  ) {}

  react: Reaction<ToldEvent>['react'] = async (event) => {
    const told = toldOf(event);
    if (told.length === 0 || !(await this.contacts.any())) return;
    // Whom it concerns is known once the list of subjects has read so far; until then this event is tried again.
    const { fresh } = await this.models.waitFor(subjects.name, event.position);
    if (!fresh) throw storeProblem('try-again');
    for (const [nth, each] of told.entries()) await this.tell(messageOf(event, nth), each);
  };

  private async tell(cause: string, { subject, kind, params, gate, declaration, ticket, code, occurredAt }: Told) {
    const [concerned] = await this.source.query<{ firms: string[]; code: string | null }[]>(
      'SELECT firms, code FROM message_subject WHERE subject = $1',
      [subject],
    );
    const people = await this.questions.execute(new PeopleOfFirms(concerned?.firms ?? [], TOLD_ROLES));
    await this.deliveries.tell(
      {
        cause,
        kind,
        params,
        code: code ?? concerned?.code ?? undefined,
        gate,
        path: pathOf(ticket, declaration),
        ...(declaration !== undefined && { about: `declaration-${declaration}` }),
        occurredAt,
      },
      people,
    );
  }
}

function pathOf(ticket: string | undefined, declaration: string | undefined): string {
  if (ticket !== undefined) return `/firm/tickets/${ticket}`;
  return declaration === undefined ? '/firm/messages' : `/firm/declarations/${declaration}`;
}
