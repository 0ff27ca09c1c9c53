import type { MessageParams } from '../domain/message-kinds.js';
import type { NoticeKind } from '../domain/notice-kinds.js';

/** A message to be told beside the product. */
export interface Notice {
  /** Names the message: the same one put twice is told once. */
  readonly cause: string;
  readonly kind: NoticeKind;
  readonly params: MessageParams;
  readonly code?: string | undefined;
  readonly gate?: string | undefined;
  /** Where somebody with an account acts, below PUBLIC_URL. */
  readonly path: string;
  /** With what it is erased: `dossier-<id>`. */
  readonly about?: string | undefined;
  /** The commune or department whose matter it is: its people see what did not arrive. */
  readonly office?: string | undefined;
  /** ISO instant, by the product's clock. */
  readonly occurredAt: string;
}
