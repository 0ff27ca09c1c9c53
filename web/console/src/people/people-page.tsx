import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { InviteForm } from './invite-form.js';
import { PersonItem } from './person-item.js';
import { GATES } from '../report/search.js';
import { peopleOf } from './queries.js';
import { ROLES } from './roles.js';
import { PERSON_STATUSES } from './search.js';
import './people.css';

/** The accounts that an administrator, or the head of an agency, keeps. */
export function PeoplePage() {
  const { t } = useWords();
  const session = useSession();
  const search = useSearch({ from: '/board/people' });
  const navigate = useNavigate({ from: '/board/people' });
  const page = useQuery({ ...peopleOf(search), placeholderData: keepPreviousData });
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('people')) return <NotFound />;
  const { me } = session;
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  const keepsAll = me.roles.includes('ADMIN');
  return (
    <div className="stack">
      <h1>{t('people.title')}</h1>
      <Filters clear={list.clear}>
        <TextFilter label={t('people.find')} value={search.name} onChange={(name) => list.filter({ name })} />
        {keepsAll && (
          <>
            <Filter
              label={t('people.role')}
              values={ROLES}
              value={search.role}
              say={(each) => t(`role.${each}`)}
              onChange={(role) => list.filter({ role })}
            />
            <Filter
              label={t('board.gate')}
              values={GATES}
              value={search.gate}
              say={(each) => t(gateKeys.gate(each))}
              onChange={(gate) => list.filter({ gate })}
            />
            <Filter
              label={t('people.whose')}
              values={['false', 'true']}
              value={search.ofFirms}
              say={(each) => t(each === 'true' ? 'people.ofFirms' : 'people.ofGate')}
              onChange={(ofFirms) => list.filter({ ofFirms })}
            />
          </>
        )}
        <Filter
          label={t('board.status')}
          values={PERSON_STATUSES}
          value={search.status}
          say={(each) => t(`personStatus.${each}`)}
          onChange={(status) => list.filter({ status })}
        />
        <SortChoice
          cards
          sort={search.sort}
          names={[['NAME', t('people.name')]]}
          none={t('list.oldest')}
          go={(sort) => list.filter({ sort })}
        />
      </Filters>
      <div className="beside">
        <section className="stack">
          <PageOf
            page={page}
            {...list.paged}
            empty={{ title: t('people.none'), todo: t('people.noneTodo') }}
            height={240}
          >
            {(rows) => (
              <ul className="people">
                {rows.map((person) => (
                  <PersonItem key={person.id} person={person} me={me} />
                ))}
              </ul>
            )}
          </PageOf>
        </section>
        <InviteForm me={me} />
      </div>
    </div>
  );
}
