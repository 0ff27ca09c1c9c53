import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { typedPlateCode } from '../../../../src/citizen/places/domain/plate-code.js';
import { useWords } from '../app/words.js';

/** The code of a plate is typed; that it was mistyped is said without network too. */
export function CodeOfPlate() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const code = typedPlateCode(typed);
    setWrong(code === undefined);
    if (code !== undefined) void navigate({ to: '/p/$code', params: { code } });
  };
  return (
    <form className="stack" onSubmit={go}>
      <TextInput
        label={t('plate.code')}
        description={t('plate.codeHint')}
        size="md"
        autoCapitalize="characters"
        autoComplete="off"
        maxLength={20}
        classNames={{ input: 'figures' }}
        error={wrong && t('plate.codeWrong')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" size="md">
          {t('plate.open')}
        </Button>
      </div>
    </form>
  );
}
