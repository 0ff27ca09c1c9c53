import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import { placesOf } from '../incidents/queries.js';
import { usePost } from './use-post.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (yard: string) => void;
}

/** The yards of the gate, with how full each is. */
export function YardChoice({ label, value, onChange }: Props) {
  const { language } = useWords();
  const yards = useYards();
  return (
    <NativeSelect
      label={label}
      value={value}
      data={yards.map((each) => ({
        value: each.yard,
        label: `${each.name[language]} (${each.occupancy}/${each.capacity})`,
      }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Gate yards before parks. */
export function useYards() {
  const { gate } = usePost();
  const yards = useQuery(placesOf(gate)).data?.yards ?? [];
  return yards.toSorted((a, b) => Number(a.overflow) - Number(b.overflow));
}
