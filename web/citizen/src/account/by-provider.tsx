import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
  const change = useMutation({
    mutationFn: (linked: boolean) => (linked ? unlink() : goToLink()),
    onSuccess: () => client.invalidateQueries({ queryKey: myOpenId.queryKey }),
  });
  if (data?.provider === undefined) return null;
  const { provider, linked, level, number } = data;
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
      {change.isError && <ErrorSaid error={change.error} />}
      <div>
        <Button variant="default" loading={change.isPending} onClick={() => change.mutate(linked)}>
          {t(linked ? 'account.unlink' : 'account.link', { provider })}
        </Button>
      </div>
    </section>
  );
}
