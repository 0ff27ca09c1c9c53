import { useSyncExternalStore } from 'react';
import { NOBODY, type Command } from '../../../shared/offline/command.js';
import { useOutbox } from '../../../shared/offline/outbox.js';
import { useSession } from '../../../shared/session/session.js';
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

/**
 * What became of the errand with this id: waiting for its files or the line, refused, or sent. Whoever has the telephone next
 * sees nothing of it; what went out without a name is his whose receipt it has.
 */
export function useOnItsWay(id: string): OnItsWay | undefined {
  const { sendings, receipts } = useErrandStore();
  const commands = useOutbox();
  const session = useSession();
  const here = 'me' in session ? session.me.id : NOBODY;
  const receipt = receipts.find((each) => each.id === id && each.person === here);
  const isHis = (person: string) => person === here || (person === NOBODY && receipt !== undefined);
  if (receipt?.code) return { state: 'SENT', receipt };
  if (sendings.some((each) => each.id === id && isHis(each.person))) return { state: 'WAITING' };
  const command = commands.findLast(
    ({ body, answer, person }) => isHis(person) && (idIn(body) === id || idIn(answer) === id),
  );
  return command && { state: command.state, command };
}

/** The dossier, petition or visit that a command or its answer is about. */
export function idIn(of: unknown): string | undefined {
  const { id, dossier } = (of ?? {}) as { id?: string; dossier?: { id: string } };
  return dossier?.id ?? id;
}
