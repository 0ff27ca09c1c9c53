import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { EnterHere } from '../account/account-page.js';
import { isTeamMember } from '../account/for-citizens.js';
import { useWords } from '../app/words.js';
import { myTeam, type Team } from './queries.js';
import './team.css';

interface Props {
  readonly title: string;
  readonly children: (team: Team, me: Me) => ReactNode;
}

/** A page of a team, for its members alone; without network as it was read last. */
export function ForMembers({ title, children }: Props) {
  const { t } = useWords();
  const session = useSession();
  const me = 'me' in session ? session.me : undefined;
  return (
    <div className="page narrow-page stack">
      {me && isTeamMember(me) ? (
        <OfTeam title={title} me={me}>
          {children}
        </OfTeam>
      ) : (
        <>
          <h1>{title}</h1>
          <p className="told">{t('team.only')}</p>
          {!me && <EnterHere />}
        </>
      )}
    </div>
  );
}

function OfTeam({ title, me, children }: Props & { readonly me: Me }) {
  const { t } = useWords();
  const team = useQuery(myTeam);
  if (team.data) return children(team.data, me);
  return (
    <>
      <h1>{title}</h1>
      {team.isPending && <Skeleton height={400} />}
      {team.isLoadingError && <ErrorSaid error={team.error} retry={() => void team.refetch()} />}
      {team.data === null && <Empty title={t('team.none')} todo={t('team.noneTodo')} />}
    </>
  );
}
