import { useEffect, useRef, useState } from 'react';
import { sessionNow } from '../session/session.js';
import { keepHeld, kept, makeRoom } from './kept.js';
import { isKept, isShort, standsHereAlone, withRoom } from './room.js';

const CALM_MS = 300;
/** What is not kept yet, or has no room: as long as the page is open, a form that is opened again finds it. */
const held = new Map<string, object>();
/** By the form, so that another form does not put off what waits to be kept of this one. */
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * What is typed into a form, kept while it is typed: a closed page, a dead battery or a session that ended loses nothing.
 * `done` forgets it, once it was handed to the outbox; `read`: what was kept before, if anything was, stands in it by now.
 */
export function useDraft<T extends object>(form: string, empty: T) {
  const [typed, setTyped] = useState(empty);
  // Each has his own: at a shared desk nobody reads or overwrites what a colleague typed.
  const [whose] = useState(person);
  const name = `${whose} ${form}`;
  const latest = useRef(empty);
  /** What was typed since the form was opened: it stands, whatever is found of before. */
  const since = useRef<Partial<T>>({});
  const shownFor = useRef(name);
  const [readFor, setReadFor] = useState<string>();

  const show = (next: T) => {
    latest.current = next;
    setTyped(next);
  };
  const type = (more: Partial<T>) => {
    since.current = { ...since.current, ...more };
    const next = { ...latest.current, ...more };
    show(next);
    keepSoon(name, whose, next);
  };
  const done = () => {
    clearTimeout(timers.get(name));
    since.current = {};
    show(empty);
    held.delete(name);
    isKept(name);
    void kept().then((db) => db.delete('drafts', name));
  };

  useEffect(() => {
    let here = true;
    since.current = {};
    // The same page may turn to another form: what was typed into the one stays there.
    if (shownFor.current !== name) {
      latest.current = empty;
      setTyped(empty);
    }
    shownFor.current = name;
    void (async () => {
      const before = held.get(name) ?? (await (await kept()).get('drafts', name))?.typed;
      if (!here) return;
      setReadFor(name);
      if (!before) return;
      // Fields that came with a later version are empty in what was typed before it.
      latest.current = { ...latest.current, ...(before as T), ...since.current };
      setTyped(latest.current);
      // Typed before the rest was found: kept with it.
      if (Object.keys(since.current).length > 0) keepSoon(name, whose, latest.current);
    })();
    return () => {
      here = false;
    };
  }, [name, whose]);
  return { typed, type, done, read: readFor === name };
}

/**
 * Puts a draft where its form finds it: from a file, or because it was refused. False, and nothing is touched, while another one
 * is being written there; `instead` takes its place. One that was begun to be mended stays as it is by now.
 */
export async function placeDraft<T extends { readonly id: string }>(
  form: string,
  draft: T,
  { instead = false } = {},
): Promise<boolean> {
  const whose = person();
  const name = `${whose} ${form}`;
  const there = (held.get(name) ?? (await (await kept()).get('drafts', name))?.typed) as T | undefined;
  if (there?.id === draft.id) return true;
  if (there !== undefined && !instead) return false;
  // What was typed a moment ago does not come after it.
  clearTimeout(timers.get(name));
  await (await kept()).put('drafts', { person: whose, typed: draft, at: Date.now() }, name);
  held.delete(name);
  return true;
}

/** A form that somebody has begun on this device, by the name under which `useDraft` keeps it. */
export interface BegunForm {
  readonly form: string;
  readonly typed: object;
}

/** All that this person has begun here, also what was typed a moment ago. */
export async function draftsOf(whose: string): Promise<readonly BegunForm[]> {
  const db = await kept();
  const before = `${whose} `;
  const names = new Set([...(await db.getAllKeys('drafts')), ...held.keys()]);
  const begun = await Promise.all(
    [...names]
      .filter((name) => name.startsWith(before))
      .map(async (name) => ({
        form: name.slice(before.length),
        typed: held.get(name) ?? (await db.get('drafts', name))?.typed,
      })),
  );
  return begun.flatMap(({ form, typed }) => (typed ? [{ form, typed }] : []));
}

/** Lets a form go that he had begun; what was typed a moment ago does not come after it. */
export async function dropDraftOf(whose: string, form: string): Promise<void> {
  const name = `${whose} ${form}`;
  clearTimeout(timers.get(name));
  held.delete(name);
  isKept(name);
  await (await kept()).delete('drafts', name);
}

function keepSoon(name: string, whose: string, typed: object): void {
  held.set(name, typed);
  clearTimeout(timers.get(name));
  timers.set(
    name,
    setTimeout(() => void keep(name, whose, typed), CALM_MS),
  );
}

async function keep(name: string, whose: string, typed: object): Promise<void> {
  const put = async () => {
    const db = await kept();
    // Let go meanwhile.
    if (held.has(name)) await db.put('drafts', { person: whose, typed, at: Date.now() }, name);
  };
  try {
    await withRoom(put, makeRoom);
    // What was typed meanwhile waits for its own turn.
    if (held.get(name) === typed) held.delete(name);
    isKept(name);
    // There is room again, for what was told without it too.
    await keepHeld();
  } catch (error) {
    if (!isShort(error)) throw error;
    standsHereAlone(name);
  }
}

function person(): string {
  const session = sessionNow();
  return 'me' in session ? session.me.id : '';
}
