import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../app/words.js';

interface Props {
  readonly code: string | undefined;
  readonly onCode: (code: string | undefined) => void;
}

/** A part of a code, looked for when it has been typed. */
export function CodeFilter({ code, onCode }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(code ?? '');
  const look = () => {
    const wanted = typed.trim() || undefined;
    if (wanted !== code) onCode(wanted);
  };
  return (
    <TextInput
      label={t('deliveries.code')}
      maxLength={60}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={look}
      onKeyDown={(event) => {
        if (event.key === 'Enter') look();
      }}
    />
  );
}
