import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';

interface Props {
  readonly said: Readonly<Record<'label' | 'hint' | 'wrong' | 'open', string>>;
  readonly maxLength: number;
  /** Leads to what belongs to it; false where that is no code. */
  readonly open: (typed: string) => boolean;
}

/** A code is typed; that it was mistyped is said without network too. */
export function TypedCodeForm({ said, maxLength, open }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!open(typed));
  };
  return (
    <form className="stack" onSubmit={go}>
      <TextInput
        label={said.label}
        description={said.hint}
        size="md"
        autoCapitalize="characters"
        autoComplete="off"
        maxLength={maxLength}
        classNames={{ input: 'figures' }}
        error={wrong && said.wrong}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" size="md">
          {said.open}
        </Button>
      </div>
    </form>
  );
}
