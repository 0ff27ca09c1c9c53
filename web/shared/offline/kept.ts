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
