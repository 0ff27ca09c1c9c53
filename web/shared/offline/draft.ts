import { useEffect, useRef, useState } from 'react';
import { sessionNow } from '../session/session.js';
import { keepHeld, kept, makeRoom } from './kept.js';
import { isKept, isShort, standsHereAlone, withRoom } from './room.js';

const CALM_MS = 300;
/** What was typed where there is no room: as long as the page is open, a form that is opened again finds it. */
const held = new Map<string, object>();
/** What was typed a moment ago and is about to be kept: whoever opens the form again at once finds it too. */
const fresh = new Map<string, object>();

/**
 * What is typed into a form, kept while it is typed: a closed page, a dead battery or a session that ended loses nothing.
 * `done` forgets it, once it was handed to the outbox.
 */
export function useDraft<T extends object>(form: string, empty: T) {
  const [typed, setTyped] = useState(empty);
  // Each has his own: at a shared desk nobody reads or overwrites what a colleague typed.
  const [whose] = useState(person);
  const name = `${whose} ${form}`;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let here = true;
    void (async () => {
      const before = fresh.get(name) ?? held.get(name) ?? (await (await kept()).get('drafts', name))?.typed;
      // Fields that came with a later version are empty in what was typed before it.
      if (here && before) setTyped((now) => ({ ...now, ...(before as T) }));
    })();
    return () => {
      here = false;
    };
  }, [name]);

  const type = (more: Partial<T>) => {
    const next = { ...typed, ...more };
    setTyped(next);
    fresh.set(name, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(name, whose, next), CALM_MS);
  };
  const done = () => {
    clearTimeout(timer.current);
    setTyped(empty);
    fresh.delete(name);
    held.delete(name);
    isKept(name);
    void kept().then((db) => db.delete('drafts', name));
  };
  return { typed, type, done };
}

async function keep(name: string, whose: string, typed: object): Promise<void> {
  const put = async () => (await kept()).put('drafts', { person: whose, typed, at: Date.now() }, name);
  try {
    await withRoom(put, makeRoom);
    held.delete(name);
    isKept(name);
    // There is room again, for what was told without it too.
    await keepHeld();
  } catch (error) {
    if (!isShort(error)) throw error;
    held.set(name, typed);
    standsHereAlone(name);
  }
  // Unless more was typed meanwhile.
  if (fresh.get(name) === typed) fresh.delete(name);
}

function person(): string {
  const session = sessionNow();
  return 'me' in session ? session.me.id : '';
}
