import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gates } from '../../../shared/lists/places.js';
import { useWords } from '../app/words.js';
import type { Posting } from './queries.js';

interface Props {
  readonly gate: NonNullable<Posting['gate']>;
  readonly chosen: readonly string[];
  readonly choose: (yards: readonly string[]) => void;
}

/** In which yards of the gate a yard operator works; none chosen is all. */
export function YardFields({ gate, chosen, choose }: Props) {
  const { t, language } = useWords();
  const yards = (useQuery(gates).data ?? []).find((each) => each.gate === gate)?.yards ?? [];
  return (
    <Checkbox.Group label={t('people.yards')} description={t('people.yardsHow')} value={[...chosen]} onChange={choose}>
      <div className="stack people-yards">
        {yards.map(({ yard, name }) => (
          <Checkbox key={yard} value={yard} label={name[language]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
