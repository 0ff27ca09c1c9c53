import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useWords } from '../app/words.js';
import { typedCode } from './typed-code.js';

/** A code is typed; the next page asks for what belongs to it. */
export function CodeForm() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const known = typedCode(typed);
    setWrong(known === undefined);
    // Behind #: a code reaches no server's log on its way.
    if (known) void navigate({ to: '/follow', hash: known.code });
  };
  return (
    <form className="stack" onSubmit={go}>
      <TextInput
        label={t('follow.code')}
        description={t('follow.codeHint')}
        size="md"
        autoCapitalize="characters"
        autoComplete="off"
        maxLength={40}
        classNames={{ input: 'figures' }}
        error={wrong && t('follow.codeWrong')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" size="md">
          {t('follow.look')}
        </Button>
      </div>
    </form>
  );
}
