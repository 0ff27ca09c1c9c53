import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Refused } from '../../../shared/api/problem.js';
import { gateTime } from '../../../shared/live/live.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { contentOf } from './content-of.js';
import { previewOf } from './queries.js';
import { emptyForm, isBlank, type Typed } from './typed.js';

const TYPING_MS = 500;

/** The form of one declaration: what is typed, what the server says to it, and which of that is shown already. */
export function useForm() {
  const { language } = useWords();
  const client = useQueryClient();
  const empty = useMemo(() => emptyForm(gateTime()), []);
  const { typed, type, done } = useDraft('declaration', empty);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [settled] = useDebouncedValue(typed, TYPING_MS);
  const preview = useQuery(previewOf(contentOf(settled), language));
  const problem = preview.error instanceof Refused ? preview.error.problem : undefined;
  const faults = (problem?.fields ?? []).filter(({ severity }) => severity === 'error');

  return {
    typed,
    type,
    empty,
    preview,
    problem,
    faults,
    tried,
    /** A field is judged once it was left, all of them once somebody tried to send. */
    leave: (path: string) => setLeft((before) => (before.has(path) ? before : new Set(before).add(path))),
    fault: (path: string) => (tried || left.has(path) ? faults.find((each) => each.path === path)?.message : undefined),
    /** What the server says to exactly this; throws its refusal. */
    check: () => {
      setTried(true);
      return client.fetchQuery(previewOf(contentOf(typed), language));
    },
    startAnew: () => {
      setTried(false);
      setLeft(new Set());
      done();
    },
  };
}

export type Form = ReturnType<typeof useForm>;
type Rows = 'drivers' | 'goods' | 'containers' | 'papers';

/** A list of rows in the form. `at`: how the server names a row, which never sees blank ones. */
export function rowsOf<Name extends Rows>({ typed, type }: Pick<Form, 'typed' | 'type'>, name: Name) {
  const rows = typed[name] as readonly Typed[Name][number][];
  const put = (next: readonly Typed[Name][number][]) => type({ [name]: next });
  return {
    rows,
    at: (row: number) => rows.slice(0, row).filter((each) => !isBlank(each)).length,
    change: (row: number, more: Partial<Typed[Name][number]>) =>
      put(rows.map((each, index) => (index === row ? { ...each, ...more } : each))),
    add: (blank: Typed[Name][number]) => put([...rows, blank]),
    remove: (row: number) => put(rows.filter((_, index) => index !== row)),
  };
}
