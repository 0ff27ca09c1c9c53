import type { Recorded, RowProjection } from '../../shared/event-store/projection.js';
import type { MessageKind, MessageParams } from '../domain/message-kinds.js';
import { SHOWN_DAYS } from '../shown-since.js';
import { TOLD_TYPES, toldOf, type ToldEvent } from './told-of.js';

/** One message: what, of whom, about what, when. */
export interface MessageRow {
  /** Of the event, and which of its messages: the same whenever the log is read again. */
  readonly message: string;
  readonly subject: string;
  readonly kind: MessageKind;
  readonly gate: string;
  readonly params: MessageParams;
  readonly declaration: string | null;
  readonly ticket: string | null;
  readonly code: string | null;
  /** ISO instant. */
  readonly occurredAt: string;
  readonly position: number;
}

/** What a message is called: of its event, and which of that one's messages. */
export function messageOf({ id }: { readonly id: string }, nth: number): string {
  return `${id}.${nth}`;
}

export const messages: RowProjection<MessageRow, ToldEvent> = {
  name: 'messages',
  table: 'message',
  key: 'message',
  types: TOLD_TYPES,
  purged: { column: 'occurred_at', days: SHOWN_DAYS },
  change: (event: Recorded<ToldEvent>) =>
    toldOf(event as ToldEvent).map(({ declaration = null, ticket = null, code = null, ...told }, nth) => {
      const message = messageOf(event, nth);
      const { position } = event;
      return { key: message, apply: () => ({ message, ...told, declaration, ticket, code, position }) };
    }),
};
