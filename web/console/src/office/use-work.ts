import { useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { onSettled } from '../../../shared/offline/outbox.js';
import { calm, movedOn, type CalmRow } from '../worklist/calm-list.js';

interface Item {
  readonly id: string;
}

interface Work<T extends Item> {
  /** Which list it is: another one begins anew. */
  readonly name: string;
  readonly read: readonly T[] | undefined;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  /** The first parts of the keys of what is read anew once something was done. */
  readonly keys: readonly string[];
}

/** A list of work and where one is in it: nothing moves under the cursor, j and k step, Enter goes on to what is open. */
export function useWork<T extends Item>({ name, read, chosen, choose, keys }: Work<T>) {
  const client = useQueryClient();
  const [state, setState] = useState({ name: '', read, rows: [] as readonly CalmRow<T>[] });
  let { rows } = state;
  if (read && (read !== state.read || name !== state.name)) {
    rows = calm(name === state.name ? state.rows : [], read, ({ id }) => id);
    setState({ name, read, rows });
  }
  const joined = keys.join(' ');
  useEffect(
    () =>
      onSettled(() => {
        for (const key of joined.split(' ')) void client.invalidateQueries({ queryKey: [key] });
      }),
    [client, joined],
  );
  const go = (id: string) => {
    setState((was) => ({ ...was, rows: movedOn(was.rows, id, (each) => each.id) }));
    choose(id);
  };
  const at = rows.findIndex(({ item }) => item.id === chosen);
  const step = (by: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at === -1 ? 0 : at + by))];
    if (next) go(next.item.id);
  };
  useHotkeys([
    ['j', () => step(1)],
    ['ArrowDown', () => step(1)],
    ['k', () => step(-1)],
    ['ArrowUp', () => step(-1)],
  ]);
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => line.current?.focus({ preventScroll: false }), [chosen]);
  return { rows, go, line };
}
