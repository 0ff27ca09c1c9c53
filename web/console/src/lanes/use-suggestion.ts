import { useEffect, useState } from 'react';
import type { Suggestion } from './queries.js';

/** So long after a suggestion changed under somebody, the key that confirms it does nothing: he has not read it yet. */
const READ_MS = 800;

/** The suggestion as it is shown at a lane, with the one that it took the place of, and whether it may be confirmed yet. */
export function useSuggestion(lane: string, now: Suggestion | undefined) {
  const [state, setState] = useState({ lane, now, was: undefined as Suggestion | undefined, read: true });
  let held = state;
  if (lane !== state.lane) held = { lane, now, was: undefined, read: true };
  else if (now?.ticket !== state.now?.ticket) held = { lane, now, was: state.now, read: state.now === undefined };
  if (held !== state) setState(held);
  useEffect(() => {
    if (held.read) return;
    const timer = setTimeout(() => setState((before) => ({ ...before, read: true })), READ_MS);
    return () => clearTimeout(timer);
  }, [held.read, held.now?.ticket]);
  return { suggestion: now, was: held.was, read: held.read };
}
