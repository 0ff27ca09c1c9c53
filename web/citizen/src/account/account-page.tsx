import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../../shared/session/session.js';
import { SignIn } from '../../../shared/session/sign-in.js';
import { useWords } from '../app/words.js';
import { ByProvider, LinkedHere } from './by-provider.js';
import { signInWays } from './link.js';
import { useSignOut } from './sign-out.js';
import { ToldHere } from './told-here.js';

/** Who is signed in here, or the way in; and what can be done without an account. */
export function AccountPage() {
  const { t } = useWords();
  const session = useSession();
  const { leave, asked } = useSignOut();
  return (
    <div className="page narrow-page stack">
      <h1>{t('account.title')}</h1>
      {'me' in session ? (
        <>
          <div className="panel stack">
            <p>{t('account.in', { name: session.me.name })}</p>
            <div className="row">
              <Link to="/affairs">{t('citizen.affairs')}</Link>
              <Button variant="default" onClick={leave}>
                {t('common.signOut')}
              </Button>
              {asked}
            </div>
          </div>
          {session.me.roles.includes('CITIZEN') && (
            <>
              <LinkedHere />
              <ToldHere me={session.me} />
            </>
          )}
        </>
      ) : (
        <EnterHere />
      )}
    </div>
  );
}

/** The door, where a page needs one, and how to do without. */
export function EnterHere() {
  const { t } = useWords();
  const signUp = useQuery(signInWays).data?.signUp ?? [];
  return (
    <>
      <div className="panel">
        <ByProvider />
        <SignIn />
      </div>
      <section className="stack" aria-labelledby="no-account">
        <h2 id="no-account">{t('account.noneTitle')}</h2>
        {signUp.length > 0 ? (
          <>
            <p>{t('signUp.for')}</p>
            <p>
              <Link to="/sign-up">{t('signUp.title')}</Link>
            </p>
          </>
        ) : (
          <p>{t('account.none')}</p>
        )}
        <p>{t('account.noneOpen')}</p>
      </section>
    </>
  );
}
