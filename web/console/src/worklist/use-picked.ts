import { useState } from 'react';
import { alikeOf, mayPick, seenWith, toggled, withAll } from '../many/picked.js';
import type { CalmRow } from './calm-list.js';
import type { WorklistItem } from './queries.js';

type Row = CalmRow<WorklistItem>;

/** The vehicles that an officer chose among many, as he saw them when he chose; the one that he is at is `chosen`. */
export function usePicked(rows: readonly Row[], chosen: string | undefined) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  // What was chosen stays in sight while it is sent, although the list moves on.
  const [seen, setSeen] = useState<Readonly<Record<string, WorklistItem>>>({});
  const [round, setRound] = useState(0);
  const here = rows.find(({ item }) => item.declaration === chosen)?.item;
  const pick = (next: readonly string[]) => {
    setPicked(next);
    const items = rows.map(({ item }) => item);
    setSeen((was) => seenWith(was, picked, items));
  };
  const pickOne = (item: WorklistItem | undefined) => {
    if (!item || !mayPick(item)) return;
    setSeen((was) => seenWith(was, picked, [item]));
    setPicked((was) => withAll(was, [item.declaration]));
  };
  return {
    picked,
    round,
    // As he saw them: what was corrected or found since is for him to look at, so the server refuses it by its revision.
    items: picked.flatMap((each) => seen[each] ?? []),
    mayPick: here !== undefined && mayPick(here),
    toggle: () => here && mayPick(here) && pick(toggled(picked, here.declaration)),
    pickHere: () => pickOne(here),
    pickNext: (row: Row | undefined) => pickOne(row?.item),
    pickAlike: () =>
      here &&
      pick(
        withAll(
          picked,
          alikeOf(
            rows.filter(({ gone }) => !gone).map(({ item }) => item),
            here,
          ),
        ),
      ),
    leave: () => {
      setPicked([]);
      setRound((was) => was + 1);
    },
  };
}
