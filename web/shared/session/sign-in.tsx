import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ErrorSaid } from '../look/said.js';
import { useSharedWords } from '../words/words.js';
import { asksForCode, signIn } from './session.js';
import './sign-in.css';

/** Account and password; the code of the second factor once the server asks for it. */
export function SignIn({ account: known = '' }: { readonly account?: string }) {
  const { t } = useSharedWords();
  const [account, setAccount] = useState(known);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const enter = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await signIn(account, password, code);
    } catch (refused) {
      if (asksForCode(refused)) setCode('');
      else setError(refused);
      setBusy(false);
    }
  };
  return (
    <form className="sign-in" onSubmit={(event) => void enter(event)}>
      <TextInput
        label={t('session.account')}
        autoComplete="username"
        size="md"
        required
        withAsterisk={false}
        value={account}
        onChange={(event) => setAccount(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('session.password')}
        autoComplete="current-password"
        size="md"
        required
        withAsterisk={false}
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
          required
          withAsterisk={false}
          data-autofocus
          ref={(input) => (code === '' ? input?.focus() : undefined)}
          classNames={{ input: 'figures' }}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
      {error !== undefined && <ErrorSaid error={error} />}
      <Button type="submit" size="md" fullWidth loading={busy}>
        {t('session.enter')}
      </Button>
    </form>
  );
}
