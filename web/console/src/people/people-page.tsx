import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
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
import { PERSON_STATUSES, type PeopleSearch } from './search.js';
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
  const { cursor, ...filters } = search;
  const { sort, ...narrowing } = filters;
  const filtered = Object.values(narrowing).some((each) => each !== undefined);
  // Another filter is another list: it begins at its start.
  const filter = (more: PeopleSearch) => void navigate({ search: { ...filters, ...more }, replace: true });
  const keepsAll = me.roles.includes('ADMIN');
  return (
    <div className="stack">
      <h1>{t('people.title')}</h1>
      <Filters clear={filtered ? () => void navigate({ search: { sort } }) : undefined}>
        <TextFilter label={t('people.find')} value={search.name} onChange={(name) => filter({ name })} />
        {keepsAll && (
          <>
            <Filter
              label={t('people.role')}
              values={ROLES}
              value={search.role}
              say={(each) => t(`role.${each}`)}
              onChange={(role) => filter({ role })}
            />
            <Filter
              label={t('board.gate')}
              values={GATES}
              value={search.gate}
              say={(each) => t(gateKeys.gate(each))}
              onChange={(gate) => filter({ gate })}
            />
            <Filter
              label={t('people.whose')}
              values={['false', 'true']}
              value={search.ofFirms}
              say={(each) => t(each === 'true' ? 'people.ofFirms' : 'people.ofGate')}
              onChange={(ofFirms) => filter({ ofFirms })}
            />
          </>
        )}
        <Filter
          label={t('board.status')}
          values={PERSON_STATUSES}
          value={search.status}
          say={(each) => t(`personStatus.${each}`)}
          onChange={(status) => filter({ status })}
        />
        <SortChoice
          cards
          sort={sort}
          names={[['NAME', t('people.name')]]}
          none={t('list.oldest')}
          go={(to) => filter({ sort: to })}
        />
      </Filters>
      <div className="beside">
        <section className="stack">
          <PageOf
            page={page}
            cursor={cursor}
            go={(to) => void navigate({ search: { ...filters, cursor: to } })}
            filtered={filtered}
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
