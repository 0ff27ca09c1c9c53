import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { goToLink, goToSignIn, myOpenId, signInWays, unlink } from './link.js';

/** The way in by the provider, where there is one; one comes back to the page where he was. */
export function ByProvider() {
  const { t } = useWords();
  const { data: ways } = useQuery(signInWays);
  const go = useMutation({ mutationFn: () => goToSignIn(here()) });
  if (ways?.openid === undefined) return null;
  const provider = ways.openid;
  return (
    <div className="stack by-provider">
      <Button size="md" fullWidth loading={go.isPending} onClick={() => go.mutate()}>
        {t('account.byProvider', { provider })}
      </Button>
      <p className="muted">{t('account.byProviderHow', { provider })}</p>
      {go.isError && <ErrorSaid error={go.error} />}
      <p className="or muted">{t('account.or')}</p>
    </div>
  );
}

/** The page that is open, below the face. */
function here(): string {
  return `${location.pathname.replace(/^\/citizen/, '')}${location.search}` || '/';
}

/** Whether this account is linked to the provider, and how to change that. */
export function LinkedHere() {
  const { t } = useWords();
  const client = useQueryClient();
  const { data } = useQuery(myOpenId);
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: (linked: boolean) => (linked ? unlink(password) : goToLink(password)),
    onSuccess: () => client.invalidateQueries({ queryKey: myOpenId.queryKey }),
    onSettled: () => setPassword(''),
  });
  if (data?.provider === undefined) return null;
  const { provider, linked, hasPassword, level, number } = data;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate(linked);
  };
  return (
    <section className="stack" aria-labelledby="linked-here">
      <h2 id="linked-here">{provider}</h2>
      <p>{t(linked ? 'account.linked' : 'account.notLinked', { provider })}</p>
      {(number !== undefined || level !== undefined) && (
        <dl className="facts">
          {number !== undefined && (
            <div>
              <dt>{t('account.number')}</dt>
              <dd className="figures">{number}</dd>
            </div>
          )}
          {level !== undefined && (
            <div>
              <dt>{t('account.level')}</dt>
              <dd>{level}</dd>
            </div>
          )}
        </dl>
      )}
      <form className="stack" onSubmit={submit}>
        {linked && hasPassword && <p className="muted">{t('account.unlinkEnds', { provider })}</p>}
        {hasPassword && (
          <PasswordInput
            size="md"
            label={t('account.passwordAgain')}
            description={t(linked ? 'account.toUnlink' : 'account.toLink')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('session.show') }}
          />
        )}
        {change.isError && <ErrorSaid error={change.error} />}
        <div>
          <Button type="submit" variant="default" loading={change.isPending}>
            {t(linked ? 'account.unlink' : 'account.link', { provider })}
          </Button>
        </div>
      </form>
    </section>
  );
}
