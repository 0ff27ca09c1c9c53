import type { CommandBus } from '@nestjs/cqrs';
import type { Deadline } from '../../../shared/event-store/projection.js';
import type { DrawEvent } from '../domain/draw-events.js';
import type { SlotEvent } from '../domain/queue-events.js';
import { CommitDraw } from './commit-draw.handler.js';
import { RevealDraw } from './reveal-draw.handler.js';

type Returned = Extract<SlotEvent, { type: 'SlotPlaceReturned' | 'SlotBlockReturned' | 'SlotDrawn' }>;
type Turned = Extract<DrawEvent, { type: 'DrawCommitted' | 'DrawRevealed' | 'DrawAborted' }>;

const COMMIT = 'draw-commit';
const REVEAL = 'draw-reveal';

/** Places that were given back, and those that a draw left, wait for the next draw of their hour. */
export function drawCommit(commands: CommandBus): Deadline<Returned> {
  return {
    kind: COMMIT,
    types: ['SlotPlaceReturned', 'SlotBlockReturned', 'SlotDrawn'],
    schedule: ({ data }) => {
      const { slot: subject, drawAt } = data;
      if (drawAt === undefined) return [];
      // One for each instant: a place that comes back later puts no earlier draw off.
      const id = `${COMMIT}:${subject}:${drawAt}`;
      return [{ set: { id, kind: COMMIT, subject, dueAt: new Date(drawAt), data: { drawAt } } }];
    },
    fire: async ({ subject, data }, context) => {
      await commands.execute(new CommitDraw(subject, String(data['drawAt']), context));
    },
  };
}

/** A draw that was committed is carried out, also when the process that committed it is gone. */
export function drawReveal(commands: CommandBus): Deadline<Turned> {
  return {
    kind: REVEAL,
    types: ['DrawCommitted', 'DrawRevealed', 'DrawAborted'],
    schedule: ({ type, data }) => {
      const { draw: subject, slot } = data;
      const id = `${REVEAL}:${subject}`;
      if (type !== 'DrawCommitted') return [{ clear: id }];
      return [{ set: { id, kind: REVEAL, subject, dueAt: new Date(data.revealAt), data: { slot } } }];
    },
    fire: async ({ subject }, context) => {
      await commands.execute(new RevealDraw(subject, context));
    },
  };
}
