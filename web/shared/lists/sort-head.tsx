import { UnstyledButton } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/icons/IconArrowDown';
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp';
import IconArrowsSort from '@tabler/icons-react/icons/IconArrowsSort';
import { useSharedWords } from '../words/words.js';
import { Filter } from './filter.js';
import { saidSort, sortAfter, type SortBy } from './sort.js';
import './sort-head.css';

const ICONS = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort } as const;

/** By what a list may go, what each is called, and what to do with another choice. */
export interface Sorts<Name extends string> {
  readonly sort: SortBy<Name> | undefined;
  readonly names: readonly (readonly [Name, string])[];
  readonly go: (sort: SortBy<Name> | undefined) => void;
  /** How the list goes by itself; the newest first unless told. */
  readonly none?: string;
  /** Its rows are cards on a desk as well. */
  readonly cards?: boolean;
}

/** The head of a column that the list can go by. */
export function SortHead<Name extends string>({ by, sorts }: { readonly by: Name; readonly sorts: Sorts<Name> }) {
  const { sort, names, go } = sorts;
  const said = saidSort(sort, by);
  const Icon = ICONS[said];
  return (
    <th scope="col" aria-sort={said}>
      <UnstyledButton className="sort-head" onClick={() => go(sortAfter(sort, by))}>
        {names.find(([name]) => name === by)?.[1]}
        <Icon size={16} aria-hidden />
      </UnstyledButton>
    </th>
  );
}

/** The same where rows are cards and there are no heads. */
export function SortChoice<Name extends string>({ sort, names, go, none, cards }: Sorts<Name>) {
  const { t } = useSharedWords();
  const words = new Map<SortBy<Name>, string>(
    names.flatMap(([name, word]) => [
      [name, t('list.up', { column: word })] as const,
      [`${name}_DOWN` as const, t('list.down', { column: word })] as const,
    ]),
  );
  return (
    <div className="sort-choice" data-cards={cards}>
      <Filter
        label={t('list.sort')}
        values={[...words.keys()]}
        value={sort}
        none={none ?? t('list.newest')}
        say={(each) => words.get(each) ?? each}
        onChange={go}
      />
    </div>
  );
}
