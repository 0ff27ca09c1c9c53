import { useEffect, useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { comeInByProvider } from '../../../shared/session/provider.js';
import { useWords } from '../app/words.js';
import { AccountPage } from './account-page.js';
import { cameBack } from './came-back.js';
import { isLinking, linkBack } from './link.js';

/** Once for each time that somebody comes back, however often the page is drawn. */
let finished: Promise<string> | undefined;

function finish(): Promise<string> {
  if (!cameBack) return Promise.resolve('/account');
  return isLinking() ? linkBack(cameBack) : comeInByProvider(cameBack);
}

/** Where one comes back from the provider: goes on to where he was, or says why not and shows the other ways in. */
export function SignedInPage() {
  const { t } = useWords();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    finished ??= finish();
    // Below our own address, whatever stands there.
    finished.then((to) => location.replace(`/citizen${to}`), setError);
  }, []);
  if (error === undefined)
    return (
      <p className="page narrow-page muted" role="status">
        {t('account.comingIn')}
      </p>
    );
  return (
    <>
      <div className="page narrow-page">
        <ErrorSaid error={error} />
      </div>
      <AccountPage />
    </>
  );
}
