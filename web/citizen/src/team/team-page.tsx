import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../app/words.js';
import { AsOf } from './as-of.js';
import { ForMembers } from './for-members.js';
import { FormsAlong } from './forms-along.js';
import { Homes } from './homes.js';
import { actedDossiers, type Team } from './queries.js';
import { SentFor } from './sent-for.js';
import { TeamProgress } from './team-progress.js';
import { useHomes } from './use-homes.js';

/** What a member of a digital team does and takes along: visits, forms for others, where their dossiers stand. */
export function TeamPage() {
  const { t } = useWords();
  return <ForMembers title={t('team.title')}>{(team) => <Mine team={team} />}</ForMembers>;
}

function Mine({ team }: { readonly team: Team }) {
  const { t } = useWords();
  const { homes, readAt } = useHomes(team);
  const acted = useQuery(actedDossiers);
  return (
    <>
      <h1>{team.name}</h1>
      <AsOf at={Math.min(readAt, acted.dataUpdatedAt)} />
      <Link to="/team/visit" search={{}} className="team-do">
        {t('team.record')}
      </Link>
      <Homes homes={homes} />
      <FormsAlong />
      <SentFor dossiers={acted.data ?? []} />
      <TeamProgress team={team} />
    </>
  );
}
