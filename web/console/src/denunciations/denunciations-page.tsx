import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PageOf } from '../../../shared/lists/page-of.js';
import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { DueSaid } from '../office/due.js';
import { mayHoldDenunciations, namesReceivers } from '../office/roles.js';
import '../office/office.css';
import { OpenDenunciation } from './open-denunciation.js';
import { denunciationsOf, type ListedDenunciation } from './queries.js';
import { Receivers } from './receivers.js';

/** Denunciations, on a page of their own: for who stands on a list, those of his; for the province, who is given them. */
export function DenunciationsPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  if (namesReceivers(session.me)) return <Receivers />;
  return mayHoldDenunciations(session.me) ? <Denunciations /> : <NotFound />;
}

function Denunciations() {
  const { t } = useWords();
  const { open } = useSearch({ from: '/denunciations' });
  return (
    <div className="page stack">
      <h1>{t('denunciation.title')}</h1>
      <p className="sealed" role="note">
        <Status hue="held" icon="warning">
          {t('denunciation.sealed')}
        </Status>
      </p>
      {open === undefined ? <List /> : <OpenDenunciation key={open} id={open} />}
    </div>
  );
}

function List() {
  const { t } = useWords();
  const { cursor } = useSearch({ from: '/denunciations' });
  const navigate = useNavigate({ from: '/denunciations' });
  const page = useQuery(denunciationsOf(cursor));
  return (
    <PageOf
      page={page}
      cursor={cursor}
      go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
      empty={{ title: t('denunciation.none'), todo: t('denunciation.noneTodo') }}
      height={200}
    >
      {(rows) => (
        <ul className="stack">
          {rows.map((each) => (
            <Line key={each.id} of={each} />
          ))}
        </ul>
      )}
    </PageOf>
  );
}

/** Nothing of what it says: that is told only where the look is on record. */
function Line({ of }: { readonly of: ListedDenunciation }) {
  const { t, language } = useWords();
  return (
    <li className="panel row between">
      <span>
        <b>
          {t('denunciation.against')}: {of.againstName?.[language] ?? of.against}
        </b>{' '}
        <span className="muted figures">
          {t('denunciation.sent')} {wholeDay(Date.parse(of.sentAt), language)}
        </span>
      </span>
      <Status
        hue={of.endedAt === undefined ? 'waiting' : 'plain'}
        icon={of.endedAt === undefined ? 'progress' : 'none'}
      >
        {t(`denunciationState.${of.state}`)}
      </Status>
      <DueSaid due={of} none={t('denunciation.over')} />
      <Link to="/denunciations" search={{ open: of.id }}>
        {t('denunciation.open')}
      </Link>
    </li>
  );
}
