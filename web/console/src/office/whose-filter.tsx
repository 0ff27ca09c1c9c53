import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import { civilServants } from './queries.js';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (official: string | undefined) => void;
}

/** Narrows a list of an office to whose work it is: everybody's, mine, nobody's yet, or a colleague's. */
export function WhoseFilter({ label, value, onChange }: Props) {
  const { t } = useWords();
  const people = useQuery(civilServants).data ?? [];
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[
        { value: '', label: t('list.all') },
        { value: 'ME', label: t('office.mine') },
        { value: 'NOBODY', label: t('office.nobody') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
