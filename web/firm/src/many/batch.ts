import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Refused, type Problem } from '../../../shared/api/problem.js';
import type { Command, NewCommand } from '../../../shared/offline/command.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { leaveBatch, tellAll } from '../../../shared/offline/outbox.js';
import type { Row } from './chosen.js';

/** What is to be done with one vehicle. It may have to ask something first, such as which revision stands. */
export interface Task {
  readonly row: Row;
  readonly command: () => NewCommand | Promise<NewCommand>;
}

/** How it went with one vehicle. */
export interface Verdict {
  readonly row: Row;
  readonly state: Command['state'];
  readonly problem?: Partial<Problem> | undefined;
}

/** What could not even be told, and why. */
interface Untold {
  readonly task: Task;
  readonly problem: Partial<Problem>;
}

/**
 * One command for each of many vehicles, by the outbox: all of them are kept or none, then each is sent in order with its own
 * key and judged alone. A retry is told only for those that were refused. The outbox is what knows how far they are: under
 * the same name a page that was closed meanwhile finds them again.
 */
export function useBatch(name?: string) {
  const [own, setOwn] = useState(() => crypto.randomUUID() as string);
  const batch = name ?? own;
  const told = useMine().filter((each) => each.batch?.name === batch);
  const [untold, setUntold] = useState<readonly Untold[]>([]);
  const [preparing, setPreparing] = useState<readonly Task[]>([]);
  const tasks = useRef(new Map<string, Task>()).current;
  const beginning = useRef(false);
  const verdicts = oneEach([
    ...told.map((each) => ({ row: rowOf(each), state: each.state, problem: each.problem })),
    ...untold.map(({ task: { row }, problem }) => ({ row, state: 'REFUSED' as const, problem })),
    ...preparing.map(({ row }) => ({ row, state: 'WAITING' as const })),
  ]);
  const waiting = verdicts.filter(({ state }) => state === 'WAITING').length;
  useRereadWhen(verdicts.length > 0 && waiting === 0);

  /**
   * Whether all of them, but those that could not even be told, are kept. Takes the place of what was refused of the same
   * vehicles before.
   */
  const begin = async (asked: readonly Task[], as: string): Promise<boolean> => {
    // Pressed twice before the button could say that it is pressed.
    if (beginning.current) return false;
    beginning.current = true;
    const again = told.filter((each) => each.state === 'REFUSED' && asked.some(({ row }) => row.id === rowOf(each).id));
    setOwn(as);
    setUntold([]);
    setPreparing(asked);
    const ready: NewCommand[] = [];
    const refused: Untold[] = [];
    for (const task of asked) {
      tasks.set(task.row.id, task);
      const prepared = await prepare(task);
      if ('problem' in prepared) refused.push(prepared);
      else ready.push({ ...prepared, batch: { name: as, row: task.row } });
    }
    try {
      await tellAll(
        ready,
        again.map(({ id }) => id),
      );
      setUntold(refused);
      return true;
    } catch {
      const kept = again.map((each) => rowOf(each).id);
      setUntold(asked.filter(({ row }) => !kept.includes(row.id)).map((task) => ({ task, problem: {} })));
      return false;
    } finally {
      beginning.current = false;
      setPreparing([]);
    }
  };
  const retry = () => {
    const refused = told.filter(({ state }) => state === 'REFUSED');
    const again = refused.map((each) => tasks.get(rowOf(each).id) ?? { row: rowOf(each), command: () => asTold(each) });
    return begin([...again, ...untold.map(({ task }) => task)], batch);
  };
  return {
    verdicts,
    waiting,
    begin: (asked: readonly Task[]) => begin(asked, name ?? crypto.randomUUID()),
    retry,
    close: () => {
      setUntold([]);
      void leaveBatch(batch);
    },
  };
}

export type Batch = ReturnType<typeof useBatch>;

async function prepare(task: Task): Promise<NewCommand | Untold> {
  try {
    return await task.command();
  } catch (error) {
    return { task, problem: error instanceof Refused ? error.problem : {} };
  }
}

/** A vehicle stands once: what is done with it again, or is just being told, takes the place of what was before. */
function oneEach(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [...new Map(verdicts.map((each) => [each.row.id, each])).values()];
}

function rowOf({ batch }: Command): Row {
  return batch?.row as Row;
}

/** What was refused as it was told, by a page that is gone. */
function asTold({ method, path, body, headers, said }: Command): NewCommand {
  return { method, path, said, ...(body && { body }), ...(headers && { headers }) };
}

/** The lists are read again once, when the last of them is settled, not with each. */
function useRereadWhen(settled: boolean): void {
  const client = useQueryClient();
  const before = useRef(settled);
  useEffect(() => {
    if (settled && !before.current) void client.invalidateQueries();
    before.current = settled;
  }, [settled, client]);
}
