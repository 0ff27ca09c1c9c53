import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { NewCommand } from '../../../shared/offline/command.js';

/** A file that the server has, and that stands in nothing that was sent yet. */
export interface TakenFile {
  /** As the server calls it. */
  readonly file: string;
  /** The dossier or petition that it was handed in for. */
  readonly about: string;
  /** Which paper it shows. */
  readonly kind: string;
  readonly name: string;
  readonly bytes: number;
}

/** Something finished that waits until its files are with the server; then it goes to the outbox. */
export interface Sending {
  readonly id: string;
  /** Whose it is; `nobody` for what goes out without a name. */
  readonly person: string;
  readonly command: NewCommand;
}

/** A code that was told once, for whoever used the telephone then; empty until it has come. */
export interface Receipt {
  readonly id: string;
  readonly person: string;
  readonly kind: 'DOSSIER' | 'DOSSIER_FOR' | 'REPORT' | 'COMPLAINT' | 'TICKET';
  readonly code: string;
  /** What it was about, in the words of whoever sent it; of a ticket the end of its plate. */
  readonly about: string;
  readonly dueAt: string;
  /** ms since 1970. */
  readonly at: number;
}

interface Kept extends DBSchema {
  files: { key: string; value: TakenFile };
  sendings: { key: string; value: Sending };
  receipts: { key: string; value: Receipt };
}

const NAME = 'gate-citizen-errands';
let opened: Promise<IDBPDatabase<Kept>> | undefined;
let state: Errands = { files: [], sendings: [], receipts: [] };
const watchers = new Set<() => void>();
let channel: BroadcastChannel | undefined;

export interface Errands {
  readonly files: readonly TakenFile[];
  readonly sendings: readonly Sending[];
  readonly receipts: readonly Receipt[];
}

function db(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>(NAME, 1, {
    upgrade(made) {
      made.createObjectStore('files', { keyPath: 'file' });
      made.createObjectStore('sendings', { keyPath: 'id' });
      made.createObjectStore('receipts', { keyPath: 'id' });
    },
    // Telephones end it while a page is in the background; the next who asks opens it again.
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Reads what is kept, and follows what other tabs of this device do with it. */
export async function beginStore(): Promise<void> {
  channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', () => void reload());
  await reload();
}

/** What is kept at this moment, whatever another tab did. */
export async function keptErrands(): Promise<Errands> {
  const at = await db();
  const [files, sendings, receipts] = await Promise.all([
    at.getAll('files'),
    at.getAll('sendings'),
    at.getAll('receipts'),
  ]);
  return { files, sendings, receipts };
}

async function reload(): Promise<void> {
  state = await keptErrands();
  for (const watcher of watchers) watcher();
}

async function changed(): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
  channel?.postMessage('changed');
  await reload();
}

export const errandsNow = (): Errands => state;

export function onErrands(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export async function keepFile(file: TakenFile): Promise<void> {
  await (await db()).put('files', file);
  await changed();
}

/** It is not to be sent with the rest; the server lets go what nobody sends. */
export async function dropFile(file: string): Promise<void> {
  await (await db()).delete('files', file);
  await changed();
}

/** What was handed in for it has been sent, or is not to be. */
export async function dropFilesOf(about: string): Promise<void> {
  const at = await db();
  const all = await at.getAll('files');
  await Promise.all(all.filter((each) => each.about === about).map(({ file }) => at.delete('files', file)));
  await changed();
}

export async function keepSending(sending: Sending): Promise<void> {
  await (await db()).put('sendings', sending);
  await changed();
}

export async function dropSending(id: string): Promise<void> {
  await (await db()).delete('sendings', id);
  await changed();
}

export async function keepReceipt(receipt: Receipt): Promise<void> {
  await (await db()).put('receipts', receipt);
  await changed();
}

/**
 * Its code has come: it is put to the receipt as that stands in the store, whichever tab kept it. One that was let go is not
 * written again.
 */
export async function completeReceipt(id: string, come: Pick<Receipt, 'code' | 'dueAt'>): Promise<void> {
  const tx = (await db()).transaction('receipts', 'readwrite');
  const known = await tx.store.get(id);
  if (known) await tx.store.put({ ...known, ...come });
  await tx.done;
  if (known) await changed();
}

/** He does not want the code to stand on this telephone any more. */
export async function dropReceipt(id: string): Promise<void> {
  await (await db()).delete('receipts', id);
  await changed();
}

/** Codes of what was sent for others stand on this telephone no longer; what still waits to be sent stays. */
export async function dropReceiptsFor(): Promise<void> {
  const at = await db();
  const all = await at.getAll('receipts');
  const gone = all.filter(({ kind, code }) => kind === 'DOSSIER_FOR' && code !== '');
  await Promise.all(gone.map(({ id }) => at.delete('receipts', id)));
  if (gone.length > 0) await changed();
}
