import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ErrorSaid } from '../look/said.js';
import { useSharedWords } from '../words/words.js';
import { asksForCode, signIn } from './session.js';
import './sign-in.css';

interface Props {
  readonly account?: string;
  /** At a desk where everybody has a second factor: its code stands beside the password, and its last digit sends both. */
  readonly atOnce?: boolean;
}

const WHOLE_CODE = /^\d{6}$/;

/** Account and password; the code of the second factor once the server asks for it. */
export function SignIn({ account: known = '', atOnce = false }: Props) {
  const { t } = useSharedWords();
  const [account, setAccount] = useState(known);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState(atOnce ? '' : undefined);
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const enter = async (given = code) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await signIn(account, password, given);
    } catch (refused) {
      if (asksForCode(refused)) {
        setCode('');
        setAsked(true);
      } else setError(refused);
    } finally {
      // Also where he is not the one who comes in: a colleague did in another tab meanwhile.
      setBusy(false);
    }
  };
  return (
    <form
      className="sign-in"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void enter();
      }}
    >
      <TextInput
        label={t('session.account')}
        autoComplete="username"
        size="md"
        required
        withAsterisk={false}
        autoFocus={atOnce && known === ''}
        value={account}
        onChange={(event) => setAccount(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('session.password')}
        autoComplete="current-password"
        size="md"
        required
        withAsterisk={false}
        autoFocus={atOnce && known !== ''}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('session.show') }}
      />
      {code !== undefined && (
        <TextInput
          label={t('session.code')}
          description={t('session.codeHint')}
          autoComplete="one-time-code"
          inputMode="text"
          size="md"
          required={!atOnce}
          withAsterisk={false}
          data-autofocus
          ref={(input) => (asked && code === '' ? input?.focus() : undefined)}
          classNames={{ input: 'figures' }}
          value={code}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setCode(typed);
            if (atOnce && account && password && WHOLE_CODE.test(typed)) void enter(typed);
          }}
        />
      )}
      {error !== undefined && <ErrorSaid error={error} />}
      <Button type="submit" size="md" fullWidth loading={busy}>
        {t('session.enter')}
      </Button>
    </form>
  );
}
