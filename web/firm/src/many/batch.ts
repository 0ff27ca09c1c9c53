import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Refused, type Problem } from '../../../shared/api/problem.js';
import type { Command, NewCommand } from '../../../shared/offline/command.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { forget, onSettled, tell } from '../../../shared/offline/outbox.js';
import type { Row } from './chosen.js';

/** What is to be done with one vehicle. It may have to ask something first, such as which revision stands. */
export interface Task {
  readonly row: Row;
  readonly command: () => NewCommand | Promise<NewCommand>;
}

/** How it went with one vehicle. */
export interface Verdict {
  readonly task: Task;
  readonly state: Command['state'];
  readonly problem?: Partial<Problem> | undefined;
}

type Told = { readonly task: Task; readonly id: number } | { readonly task: Task; readonly problem: Partial<Problem> };

/**
 * One command for each of many vehicles, by the outbox: in order, each with its own key and judged alone, and none lost
 * when the line breaks. A retry is told only for those that were refused.
 */
export function useBatch() {
  const [told, setTold] = useState<readonly Told[]>([]);
  const [preparing, setPreparing] = useState<readonly Task[]>([]);
  const mine = useMine();
  // The outbox forgets what is settled; its verdict stands here until it is closed.
  const seen = useRef(new Map<number, Command>()).current;
  useEffect(() => onSettled((command) => void seen.set(command.id, command)), [seen]);
  const verdicts: readonly Verdict[] = [
    ...told.map((each) => verdictOf(each, mine, seen)),
    ...preparing.map((task) => ({ task, state: 'WAITING' as const })),
  ];
  const waiting = verdicts.filter(({ state }) => state === 'WAITING').length;
  useRereadWhen(verdicts.length > 0 && waiting === 0);

  const begin = async (tasks: readonly Task[], before: readonly Told[] = []) => {
    setTold(before);
    setPreparing(tasks);
    for (const [done, task] of tasks.entries()) {
      const one = await tellOne(task);
      setTold((so) => [...so, one]);
      setPreparing(tasks.slice(done + 1));
    }
  };
  const retry = async () => {
    const refused = told.filter((each) => verdictOf(each, mine, seen).state === 'REFUSED');
    await Promise.all(refused.flatMap((each) => ('id' in each ? [forget(each.id)] : [])));
    await begin(
      refused.map(({ task }) => task),
      told.filter((each) => !refused.includes(each)),
    );
  };
  return {
    verdicts,
    waiting,
    begin: (tasks: readonly Task[]) => begin(tasks),
    retry,
    close: () => {
      for (const each of told)
        if ('id' in each && verdictOf(each, mine, seen).state === 'REFUSED') void forget(each.id);
      setTold([]);
    },
  };
}

export type Batch = ReturnType<typeof useBatch>;

async function tellOne(task: Task): Promise<Told> {
  try {
    const { id } = await tell(await task.command());
    return { task, id };
  } catch (error) {
    return { task, problem: error instanceof Refused ? error.problem : {} };
  }
}

function verdictOf(told: Told, mine: readonly Command[], seen: ReadonlyMap<number, Command>): Verdict {
  if ('problem' in told) return { task: told.task, state: 'REFUSED', problem: told.problem };
  const command = mine.find(({ id }) => id === told.id) ?? seen.get(told.id);
  // What it was just given the outbox shows in a moment.
  return { task: told.task, state: command?.state ?? 'WAITING', problem: command?.problem };
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
