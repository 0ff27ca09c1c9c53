import { useState } from 'react';
import { calm, movedOn, type CalmRow } from './calm-list.js';
import type { WorklistItem } from './queries.js';

const idOf = (item: WorklistItem) => item.declaration;

/** The rows to show of what was read; another list (`name`) begins anew. */
export function useCalmList(name: string, read: readonly WorklistItem[] | undefined) {
  const [state, setState] = useState({ name: '', read, rows: [] as readonly CalmRow<WorklistItem>[] });
  let { rows } = state;
  if (read && (read !== state.read || name !== state.name)) {
    rows = calm(name === state.name ? state.rows : [], read, idOf);
    setState({ name, read, rows });
  }
  const moveOn = (keep: string) => setState((was) => ({ ...was, rows: movedOn(was.rows, keep, idOf) }));
  return { rows, moveOn };
}
