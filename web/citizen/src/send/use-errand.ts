import { useSyncExternalStore } from 'react';
import type { Command } from '../../../shared/offline/command.js';
import { useOutbox } from '../../../shared/offline/outbox.js';
import { errandsNow, onErrands, type Errands, type Receipt } from './store.js';

export function useErrandStore(): Errands {
  return useSyncExternalStore(onErrands, errandsNow);
}

/** How far an errand is that was sent from this telephone; nothing when it was none, or is long answered. */
export interface OnItsWay {
  readonly state: 'WAITING' | 'REFUSED' | 'SENT';
  readonly command?: Command;
  readonly receipt?: Receipt;
}

/** What became of the errand with this id: waiting for its files or the line, refused, or sent. */
export function useOnItsWay(id: string): OnItsWay | undefined {
  const { sendings, receipts } = useErrandStore();
  const commands = useOutbox();
  const receipt = receipts.find((each) => each.id === id);
  if (receipt?.code) return { state: 'SENT', receipt };
  if (sendings.some((each) => each.id === id)) return { state: 'WAITING' };
  const command = commands.findLast(({ body, answer }) => idIn(body) === id || idIn(answer) === id);
  return command && { state: command.state, command };
}

function idIn(of: unknown): string | undefined {
  return (of as { id?: string } | undefined)?.id;
}
