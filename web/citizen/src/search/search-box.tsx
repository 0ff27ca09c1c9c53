import { Button, TextInput } from '@mantine/core';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import type { FormEvent } from 'react';
import { useWords } from '../app/words.js';
import '../procedures/procedures.css';

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly look: (text: string) => void;
}

/** What is looked for is typed into it. */
export function SearchBox({ label, typed, type, look }: Props) {
  const { t } = useWords();
  const go = (event: FormEvent) => {
    event.preventDefault();
    look(typed.trim());
  };
  return (
    <form className="search-box" onSubmit={go}>
      <TextInput
        type="search"
        size="lg"
        className="grows"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button type="submit" size="lg" aria-label={t('citizen.search')}>
        <IconSearch size={24} aria-hidden />
      </Button>
    </form>
  );
}
