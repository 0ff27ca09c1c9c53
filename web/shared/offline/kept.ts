import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Command } from './command.js';
import { numberOfHeld } from './held-numbers.js';
import { isKept, isShort, standsHereAlone, withRoom } from './room.js';

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
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function open(): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>(named, 1, {
    upgrade(db) {
      db.createObjectStore('commands', { keyPath: 'id', autoIncrement: true });
      db.createObjectStore('drafts');
      db.createObjectStore('read');
    },
    // Telephones end it while a page is in the background; the next who asks opens it again.
    terminated() {
      opened = undefined;
    },
  });
}

const COMMANDS = 'commands';
/**
 * Commands that this browser had no room for: they live as long as this page. By their keys, since another page may have
 * given the same number to another command.
 */
const held = new Map<string, Command>();

/** Takes away what costs nobody anything: it is read again from the server. */
export async function makeRoom(): Promise<void> {
  await (await kept()).clear('read');
}

/** Every command of this browser, in its order; without a store to read, what this page holds. */
export async function allCommands(): Promise<readonly Command[]> {
  const all = await readAll().catch((error: unknown) => {
    if (!isShort(error)) throw error;
    return [];
  });
  return [...all.filter(({ key }) => !held.has(key)), ...held.values()];
}

async function readAll(): Promise<readonly Command[]> {
  return (await kept()).getAll('commands');
}

/** Keeps a command as it stands now; this page holds it where there is no room. */
export async function keepCommand(command: Command): Promise<void> {
  held.set(command.key, command);
  await keepHeld();
}

export async function dropCommand(id: number): Promise<void> {
  const own = [...held.values()].find((command) => command.id === id);
  if (own) held.delete(own.key);
  const db = await kept();
  // Under the number of one that is held, another page may have kept another.
  const there = own && (await db.get(COMMANDS, id));
  if (!there || there.key === own.key) await db.delete(COMMANDS, id);
  settleHeld();
}

/**
 * Keeps all of these, in their order, and lets those go whose place they take; or does nothing and throws. Answers their
 * numbers. Where there is no room, this page holds them: nobody is asked to type anything again.
 */
export async function keepAll(
  commands: readonly Omit<Command, 'id'>[],
  instead: readonly number[] = [],
): Promise<number[]> {
  // What comes after something that is held is held as well, so that nothing overtakes it.
  if (!(await keepHeld())) return hold(commands, instead);
  try {
    return await withRoom(() => keepTogether(commands, instead), makeRoom);
  } catch (error) {
    if (!isShort(error)) throw error;
    return hold(commands, instead);
  }
}

async function hold(commands: readonly Omit<Command, 'id'>[], instead: readonly number[]): Promise<number[]> {
  const numbers = [...held.values()].map(({ id }) => id);
  const first = numberOfHeld(numbers, Date.now(), Math.random());
  const ids = commands.map((command, at) => {
    held.set(command.key, { ...command, id: first + at });
    return first + at;
  });
  for (const id of instead) await dropCommand(id);
  standsHereAlone(COMMANDS);
  return ids;
}

/** Keeps what is held, the first told first, as far as there is room; false while some of it is not kept. */
export async function keepHeld(): Promise<boolean> {
  try {
    for (const command of held.values()) {
      await withRoom(() => keepAsItStands(command), makeRoom);
      // It may have been settled while it was kept.
      if (held.get(command.key) === command) held.delete(command.key);
    }
  } catch (error) {
    if (!isShort(error)) throw error;
    standsHereAlone(COMMANDS);
    return false;
  }
  settleHeld();
  return true;
}

/** Keeps a command under its number, or, where another command of another page stands there, after all. */
async function keepAsItStands({ id, ...command }: Command): Promise<void> {
  const tx = (await kept()).transaction(COMMANDS, 'readwrite');
  const done = tx.done.then(() => undefined);
  done.catch(() => undefined);
  const there = await tx.store.get(id);
  if (!there || there.key === command.key) await tx.store.put({ ...command, id });
  else {
    // It was moved before, when it is kept again as it stands by now.
    const moved = (await tx.store.getAll()).find(({ key }) => key === command.key);
    await (moved ? tx.store.put({ ...command, id: moved.id }) : tx.store.add(command as Command));
  }
  await done;
}

function settleHeld(): void {
  if (held.size === 0) isKept(COMMANDS);
}

async function keepTogether(commands: readonly Omit<Command, 'id'>[], instead: readonly number[]): Promise<number[]> {
  const tx = (await kept()).transaction('commands', 'readwrite');
  const done = tx.done.then(() => undefined);
  done.catch(() => undefined);
  try {
    for (const id of instead) await tx.store.delete(id);
    const ids: number[] = [];
    for (const command of commands) ids.push(await tx.store.add(command as Command));
    await done;
    return ids;
  } catch (told) {
    const error = tx.error ?? told;
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
  for (const { batch, ...command } of held.values()) {
    if (batch?.name !== name) continue;
    if (command.state === 'REFUSED') held.delete(command.key);
    else held.set(command.key, command);
  }
  settleHeld();
}
