import type { ReactNode } from 'react';
import { useSession, type Me } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { EnterHere } from './account-page.js';

/** Whether somebody sends dossiers of his own. */
export function isCitizen({ roles }: Pick<Me, 'roles'>): boolean {
  return roles.includes('CITIZEN');
}

/** Whether somebody is of a community digital team. */
export function isTeamMember({ roles }: Pick<Me, 'roles'>): boolean {
  return roles.includes('TEAM_MEMBER');
}

/** The citizen who is signed in; nobody else. */
export function useCitizen(): Me | undefined {
  const session = useSession();
  return 'me' in session && isCitizen(session.me) ? session.me : undefined;
}

interface Props {
  readonly title: string;
  readonly children: (me: Me) => ReactNode;
}

/** A page that needs a name: whoever has not signed in does it here and goes on where he was. */
export function ForCitizens({ title, children }: Props) {
  const { t } = useWords();
  const session = useSession();
  const me = useCitizen();
  if (me) return children(me);
  return (
    <div className="page narrow-page stack">
      <h1>{title}</h1>
      {'me' in session ? (
        <p className="told" role="alert">
          {t('account.wrong')}
        </p>
      ) : (
        <>
          <h2>{t('account.needed')}</h2>
          <p>{t('account.neededWhy')}</p>
          <EnterHere />
        </>
      )}
    </div>
  );
}
