import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { DIRECTIONS } from '../worklist/search.js';
import { staysPage } from './queries.js';
import { seesStays } from './roles.js';
import { KINDS, SHOWS, type StaysSearch } from './search.js';
import { StayItem } from './stay-item.js';
import './stays.css';

/** Vehicles over the line that must be back, and foreign ones that must leave: whose time ends next stands first. */
export function StaysPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { me } = session;
  return me.gate && seesStays(me) ? <Stays gate={me.gate} me={me} /> : <NotFound />;
}

function Stays({ gate, me }: { readonly gate: Gate; readonly me: Me }) {
  const { t } = useWords();
  const search: StaysSearch = useSearch({ from: '/stays' });
  const navigate = useNavigate({ from: '/stays' });
  const page = useQuery({ ...staysPage(gate, search), placeholderData: keepPreviousData });
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="page stack">
      <div>
        <h1>{t('stay.title')}</h1>
        <p className="muted">{t('stay.why')}</p>
      </div>
      <Filters clear={list.clear}>
        <Filter
          label={t('board.status')}
          none={t('stay.goOn')}
          values={SHOWS}
          value={search.show}
          say={(each) => t(`stayShow.${each}`)}
          onChange={(show) => list.filter({ show })}
        />
        <Filter
          label={t('stay.kind')}
          values={KINDS}
          value={search.kind}
          say={(each) => t(`stayKind.${each}`)}
          onChange={(kind) => list.filter({ kind })}
        />
        <Filter
          label={t('board.direction')}
          values={DIRECTIONS}
          value={search.direction}
          say={(each) => t(gateKeys.direction(each))}
          onChange={(direction) => list.filter({ direction })}
        />
        <Filter
          label={t('list.sort')}
          none={t('stay.nearest')}
          values={['ENDS_BY_DOWN']}
          value={search.sort}
          say={() => t('stay.latest')}
          onChange={(sort) => list.filter({ sort })}
        />
      </Filters>
      <PageOf page={page} {...list.paged} empty={{ title: t('stay.none'), todo: t('stay.noneTodo') }} height={240}>
        {(rows) => (
          <ul className="stays">
            {rows.map((stay) => (
              <StayItem key={`${stay.declaration} ${stay.leftBehind ?? ''}`} stay={stay} me={me} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}
