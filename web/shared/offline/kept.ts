import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Command } from './command.js';

/** What this browser keeps of a face: commands on their way, what was typed and not sent yet, what was last read. */
interface Kept extends DBSchema {
  commands: { key: number; value: Command };
  drafts: { key: string; value: { readonly person: string; readonly typed: object; readonly at: number } };
  read: { key: string; value: { readonly person: string; readonly state: unknown; readonly at: number } };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;
let named = 'gate';

/** Each face has a store of its own. */
export function keepFor(face: string): void {
  named = `gate-${face}`;
}

/** The name of that store, also for what tabs of one face agree on. */
export function keptName(): string {
  return named;
}

export function kept(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>(named, 1, {
    upgrade(db) {
      db.createObjectStore('commands', { keyPath: 'id', autoIncrement: true });
      db.createObjectStore('drafts');
      db.createObjectStore('read');
    },
  });
  return opened;
}

/** Keeps all of these, in their order, and lets those go whose place they take; or does nothing and throws. Answers their numbers. */
export async function keepAll(
  commands: readonly Omit<Command, 'id'>[],
  instead: readonly number[] = [],
): Promise<number[]> {
  const tx = (await kept()).transaction('commands', 'readwrite');
  const done = tx.done.then(() => undefined);
  done.catch(() => undefined);
  try {
    for (const id of instead) await tx.store.delete(id);
    const ids: number[] = [];
    for (const command of commands) ids.push(await tx.store.add(command as Command));
    await done;
    return ids;
  } catch (error) {
    // What cannot be kept at all makes no request, and would leave those before it in the transaction.
    try {
      tx.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}

/** A batch has been read: what was refused is dismissed, the rest stays as told one by one. */
export async function closeBatch(name: string): Promise<void> {
  const tx = (await kept()).transaction('commands', 'readwrite');
  for (const { batch, ...command } of await tx.store.getAll()) {
    if (batch?.name !== name) continue;
    if (command.state === 'REFUSED') await tx.store.delete(command.id);
    else await tx.store.put(command);
  }
  await tx.done;
}
