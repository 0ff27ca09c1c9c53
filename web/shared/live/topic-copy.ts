import mergePatch from 'json-merge-patch';
import type { TopicChange, TopicSnapshot } from '../../../src/shared/live/live-messages.js';

/** A topic as this page holds it, and where it stands. */
export interface TopicCopy<State extends object> {
  readonly epoch: string;
  readonly seq: number;
  readonly state: State;
}

export function copyOf<State extends object>({ epoch, seq, state }: TopicSnapshot): TopicCopy<State> {
  return { epoch, seq, state: state as State };
}

/** The copy after one change; what it already has changes nothing; undefined when changes between are missing. */
export function advanced<State extends object>(
  copy: TopicCopy<State>,
  change: TopicChange,
): TopicCopy<State> | undefined {
  if (change.seq <= copy.seq) return copy;
  if (change.seq !== copy.seq + 1) return undefined;
  const whole = JSON.parse(JSON.stringify(copy.state)) as State;
  return { ...copy, seq: change.seq, state: mergePatch.apply(whole, change.delta) as State };
}

/** The copy after several changes in their order; undefined when one is missing. */
export function advancedAll<State extends object>(
  copy: TopicCopy<State>,
  changes: readonly TopicChange[],
): TopicCopy<State> | undefined {
  return changes.reduce<TopicCopy<State> | undefined>((held, change) => held && advanced(held, change), copy);
}
