import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import type { TopicSnapshot } from '../../../../src/shared/live/live-messages.js';
import { copyOf as copyOfTopic, type TopicCopy } from '../../../shared/live/topic-copy.js';

export { advanced, advancedAll } from '../../../shared/live/topic-copy.js';

/** A board as this screen holds it, and where it stands. */
export type BoardCopy = TopicCopy<BoardState>;

export function copyOf(snapshot: TopicSnapshot): BoardCopy {
  return copyOfTopic<BoardState>(snapshot);
}
