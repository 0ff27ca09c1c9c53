import { NativeSelect } from '@mantine/core';
import type { GatePlaces } from '../incidents/queries.js';
import { useWords } from '../app/words.js';

interface Props {
  readonly label: string;
  readonly yards: readonly GatePlaces['yards'][number][];
  readonly value: string;
  readonly onChange: (yard: string) => void;
}

/** Which yard, with how full each is; told alone where there is one. */
export function YardChoice({ label, yards, value, onChange }: Props) {
  const { language } = useWords();
  const named = yards.map(({ yard, name, occupancy, capacity }) => ({
    value: yard,
    label: `${name[language]} (${occupancy}/${capacity})`,
  }));
  const [only, ...others] = named;
  if (only && others.length === 0)
    return (
      <p>
        <span className="muted">{label}:</span> <b>{only.label}</b>
      </p>
    );
  return (
    <NativeSelect label={label} value={value} data={named} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
