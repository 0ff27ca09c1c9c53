import { Button } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { answer, api } from '../../../shared/api/client.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { NewPassword } from './new-password.js';

/** Where the one-time link of a new account leads: its secret stands behind #, and leaves the address at once. */
export function SetPasswordPage() {
  const { t } = useWords();
  const [link] = useState(useLocation({ select: ({ hash }) => hash }));
  const [password, setPassword] = useState('');
  const [isSet, setIsSet] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const set = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await answer(api.POST('/api/v1/passwords', { body: { link, password } }));
      setIsSet(true);
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  return (
    <div className="page narrow-page stack">
      <h1>{t('account.setPassword')}</h1>
      {isSet ? (
        <p className="told" data-hue="open" role="status">
          {t('account.passwordSet')} <Link to="/account">{t('session.enter')}</Link>
        </p>
      ) : (
        <form className="stack" onSubmit={(event) => void set(event)}>
          <NewPassword value={password} change={setPassword} />
          {error !== undefined && <ErrorSaid error={error} />}
          <div>
            <Button type="submit" size="md" loading={busy}>
              {t('account.setPassword')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
