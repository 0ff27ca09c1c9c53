import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly error: string | false;
  /** Bodies that cannot be chosen. */
  readonly without?: readonly string[];
  readonly onChange: (code: string) => void;
}

/** A body of the province by its name: communes, departments, the People's Committee. */
export function BodyChoice({ label, value, error, without = [], onChange }: Props) {
  const { t, language } = useWords();
  const all = (useQuery(bodies).data ?? []).filter(({ code }) => !without.includes(code));
  return (
    <NativeSelect
      size="md"
      label={label}
      error={error}
      value={value}
      data={[
        { value: '', label: t('citizen.choose') },
        ...all.map(({ code, name }) => ({ value: code, label: name[language] })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
