import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AddressBooks, Deliveries, type GivenAddresses } from '../../messages/index.js';
import type { DenunciationActKind } from './domain/denunciation.js';
import { SealedWords } from './sealed-words.js';
import type { Sender } from './send-petition.command.js';

/** Acts that a denouncer finds under his code. */
const NEWS: readonly string[] = ['ACCEPT', 'NOT_ACCEPT', 'EXTEND', 'CONCLUDE'] satisfies DenunciationActKind[];

/**
 * Tells who denounced that there is news, if he chose so when he sent it: by a short message in words that say nothing of what
 * it is about. The log knows nothing of denunciations, so it is put with the act itself.
 */
@Injectable()
export class TellDenouncer {
  constructor(
    private readonly sealed: SealedWords,
    private readonly deliveries: Deliveries,
    books: AddressBooks,
  ) {
    books.register('denunciation', (denunciation) => this.given(denunciation));
  }

  /** Keeps that he wishes it, sealed beside what he wrote. */
  async choose(tx: EntityManager, id: string, bySms: boolean | undefined): Promise<void> {
    if (bySms) await this.sealed.keep(tx, { of: 'denunciation', id, what: 'tell-by' }, ['SMS']);
  }

  /** Tells of an act, in its transaction. */
  async tell(tx: EntityManager, id: string, revision: number, { kind, at }: { kind: string; at: Date }): Promise<void> {
    if (!NEWS.includes(kind)) return;
    const chosen = await this.sealed.read<'SMS'[]>({ of: 'denunciation', id, what: 'tell-by' }, tx);
    if (!chosen?.length) return;
    const path = '/citizen/follow';
    await this.deliveries.tellSender(
      {
        cause: `denunciation-${id}-${revision}`,
        kind: 'FOLLOWED_NEWS',
        params: {},
        path,
        about: `denunciation-${id}`,
        occurredAt: at.toISOString(),
      },
      { source: 'denunciation', of: id, path, confidential: chosen },
      tx,
    );
  }

  private async given(id: string): Promise<GivenAddresses | undefined> {
    const sender = await this.sealed.read<Sender>({ of: 'denunciation', id, what: 'sender' });
    return sender?.phone === undefined ? undefined : { SMS: sender.phone };
  }
}
