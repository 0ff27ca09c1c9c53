import { useSyncExternalStore } from 'react';

/** What this browser could not keep, by name, and holds in this page alone. */
const unkept = new Set<string>();
const watchers = new Set<() => void>();

/** True when a browser refuses to keep something because it has no room, or keeps nothing at all. */
export function isShort(error: unknown): boolean {
  // What cannot be copied is a fault of ours, and stays one.
  return error instanceof DOMException && error.name !== 'DataCloneError';
}

/** Keeps something; without room `makeRoom` takes away what may go, and it is tried once more. Throws when that did not help. */
export async function withRoom<T>(keep: () => Promise<T>, makeRoom: () => Promise<unknown>): Promise<T> {
  try {
    return await keep();
  } catch (error) {
    if (!isShort(error)) throw error;
    await makeRoom();
    return keep();
  }
}

/** This page alone holds it: whoever looks at the page is told. */
export function standsHereAlone(what: string): void {
  told(() => unkept.add(what));
}

/** It is kept now, or needs not to be any more. */
export function isKept(what: string): void {
  if (unkept.has(what)) told(() => unkept.delete(what));
}

function told(change: () => void): void {
  change();
  removeEventListener('beforeunload', ask);
  // Whoever closes the page would lose it: the browser asks him first.
  if (unkept.size > 0) addEventListener('beforeunload', ask);
  for (const watcher of watchers) watcher();
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Whether something stands in this page alone, because this browser has no room for it. */
export function useShortOfRoom(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => unkept.size > 0,
  );
}
