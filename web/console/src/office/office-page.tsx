import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import './office.css';
import { Ahead } from './ahead.js';
import { DossierTile, PetitionTile } from './count-tile.js';
import { dossierCounts, petitionCounts, type DossierCounts, type PetitionCounts } from './queries.js';
import { isCivilServant, isOneStopClerk, servesCitizens } from './roles.js';

/** The first page of who serves citizens: what is overdue, due today and coming at his office, in numbers and by name. */
export function OfficePage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return servesCitizens(session.me) ? <Office me={session.me} /> : <NotFound />;
}

function Office({ me }: { readonly me: Me }) {
  const { t, language } = useWords();
  const dossiers = useQuery(dossierCounts);
  const petitions = useQuery(petitionCounts);
  const failed = [dossiers, petitions].find((each) => each.isLoadingError);
  const name = petitions.data?.officeName?.[language];
  return (
    <div className="page stack">
      <h1>
        {t('office.today')}
        {name && <span className="muted"> · {name}</span>}
      </h1>
      {failed && <ErrorSaid error={failed.error} retry={() => void failed.refetch()} />}
      <section className="stack" aria-labelledby="counted-dossiers">
        <div className="row between">
          <h2 id="counted-dossiers">{t('office.dossiers')}</h2>
          {isOneStopClerk(me) && (
            <Link to="/dossiers/take" className="as-button">
              {t('dossier.take')}
            </Link>
          )}
        </div>
        {dossiers.data ? <DossierTiles counts={dossiers.data} me={me} /> : <Skeleton height={92} />}
      </section>
      <section className="stack" aria-labelledby="counted-petitions">
        <h2 id="counted-petitions">{t('office.petitions')}</h2>
        {petitions.data ? <PetitionTiles counts={petitions.data} me={me} /> : <Skeleton height={92} />}
      </section>
      <div className="ahead">
        <Ahead due="OVERDUE" title={t('office.overdueTile')} />
        <Ahead due="TODAY" title={t('office.todayTile')} />
        <Ahead due="LATER" title={t('office.laterTile')} />
      </div>
    </div>
  );
}

function DossierTiles({ counts, me }: { readonly counts: DossierCounts; readonly me: Me }) {
  const { t } = useWords();
  return (
    <div className="count-tiles">
      <DossierTile name={t('office.overdueTile')} count={counts.overdue} hue="closed" search={{ due: 'OVERDUE' }} />
      <DossierTile name={t('office.todayTile')} count={counts.dueToday} hue="held" search={{ due: 'TODAY' }} />
      <DossierTile name={t('office.laterTile')} count={counts.later} search={{ due: 'LATER' }} />
      {isOneStopClerk(me) && (
        <>
          <DossierTile name={t('office.toReceive')} count={counts.toReceive} search={{ state: 'NEWLY_REGISTERED' }} />
          <DossierTile
            name={t('office.unassigned')}
            count={counts.unassigned}
            search={{ state: 'RECEIVED', official: 'NOBODY' }}
          />
          <DossierTile name={t('office.toReturn')} count={counts.toReturn} search={{ state: 'FINISHED' }} />
        </>
      )}
      {isCivilServant(me) && (
        <>
          <DossierTile name={t('office.mine')} count={counts.mine} search={{ official: 'ME' }} />
          <DossierTile name={t('office.toSign')} count={counts.toSign} search={{ toSign: 'true' }} />
        </>
      )}
      <DossierTile name={t('office.standing')} count={counts.standing} search={{ due: 'STANDING' }} />
    </div>
  );
}

function PetitionTiles({ counts, me }: { readonly counts: PetitionCounts; readonly me: Me }) {
  const { t } = useWords();
  return (
    <div className="count-tiles">
      <PetitionTile name={t('office.overdueTile')} count={counts.overdue} hue="closed" search={{ due: 'OVERDUE' }} />
      <PetitionTile name={t('office.todayTile')} count={counts.dueToday} hue="held" search={{ due: 'TODAY' }} />
      <PetitionTile name={t('office.laterTile')} count={counts.later} search={{ due: 'LATER' }} />
      <PetitionTile name={t('office.toAccept')} count={counts.toAccept} search={{ state: 'RECEIVED' }} />
      {isCivilServant(me) && (
        <>
          <PetitionTile name={t('office.mine')} count={counts.mine} search={{ official: 'ME' }} />
          <PetitionTile name={t('office.unassigned')} count={counts.unassigned} search={{ official: 'NOBODY' }} />
          <PetitionTile name={t('office.toReview')} count={counts.toReview} search={{ toReview: 'true' }} />
        </>
      )}
      {counts.escalated > 0 && (
        <PetitionTile name={t('office.escalated')} count={counts.escalated} search={{ escalated: 'true' }} />
      )}
    </div>
  );
}
