import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AddressBooks, Deliveries, type GivenAddresses, type Notice } from '../../messages/index.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import type { PetitionEvent } from './domain/petition-events.js';
import { PetitionRow } from './petition.entity.js';
import { SealedWords } from './sealed-words.js';
import type { Sender } from './send-petition.command.js';

type Said = Pick<Notice, 'kind' | 'params'>;

/** What the sender is told of an event; undefined where there is nothing for him to know. */
export function saidOf({ type, data }: PetitionEvent): Said | undefined {
  switch (type) {
    case 'PetitionReceived':
      return { kind: 'PETITION_RECEIVED', params: { dueAt: data.dueAt } };
    case 'PetitionAccepted':
      return { kind: 'PETITION_ACCEPTED', params: { dueAt: data.dueAt } };
    case 'PetitionDeclined':
      return { kind: 'PETITION_DECLINED', params: {} };
    case 'PetitionAnswered':
      return { kind: 'PETITION_ANSWERED', params: {} };
    default:
      return undefined;
  }
}

/**
 * Reaction: whoever sent a report or complaint is told what became of it, by his account or by the telephone that he gave; who
 * is nobody is not. The code by which it is followed stands in no message.
 */
@Injectable()
export class TellPetitioner implements Reaction<PetitionEvent> {
  readonly name = 'tell-petitioner';
  readonly types = ['PetitionReceived', 'PetitionAccepted', 'PetitionDeclined', 'PetitionAnswered'] as const;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly sealed: SealedWords,
    private readonly deliveries: Deliveries,
    books: AddressBooks,
  ) {
    books.register('petition', (petition) => this.given(petition));
  }

  react: Reaction<PetitionEvent>['react'] = async (event) => {
    const said = saidOf(event);
    const { petition, at } = event.data;
    const row = said && (await this.source.manager.findOneBy(PetitionRow, { id: petition }));
    if (!row) return;
    await this.deliveries.tellSender(
      {
        cause: event.id,
        ...said,
        path: `/citizen/petitions/${petition}`,
        about: `petition-${petition}`,
        office: row.office,
        occurredAt: at,
      },
      { source: 'petition', of: petition, path: '/citizen/follow', account: row.owner ?? undefined },
    );
  };

  private async given(petition: string): Promise<GivenAddresses | undefined> {
    const sender = await this.sealed.read<Sender>({ of: 'petition', id: petition, what: 'sender' });
    return sender?.phone === undefined ? undefined : { SMS: sender.phone };
  }
}
