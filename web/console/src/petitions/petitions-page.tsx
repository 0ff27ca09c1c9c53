import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { Pages } from '../../../shared/lists/pages.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { useOthersAt } from '../office/people-at.js';
import { servesCitizens } from '../office/roles.js';
import { useWork } from '../office/use-work.js';
import { WorkList } from '../office/work-list.js';
import '../worklist/worklist.css';
import '../office/office.css';
import { PetitionFilters } from './petition-filters.js';
import { PetitionLine } from './petition-line.js';
import { PetitionPanel } from './petition-panel.js';
import { petitionsOf } from './queries.js';
import type { PetitionsSearch } from './search.js';

/** Fetched when somebody asks for it: it weighs as much as all the rest. */
const ReportMap = lazy(() => import('./maplibre-reports.js'));

/** The reports and complaints of one's body on the left, the one that is open on the right. */
export function PetitionsPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return servesCitizens(session.me) ? <Petitions /> : <NotFound />;
}

function Petitions() {
  const { t } = useWords();
  const search: PetitionsSearch = useSearch({ from: '/petitions' });
  const navigate = useNavigate({ from: '/petitions' });
  const { petition, ...listed } = search;
  const page = useQuery(petitionsOf(listed));
  const others = useOthersAt('petitions');
  const { rows, go, line } = useWork({
    name: JSON.stringify(listed),
    read: page.data?.items,
    chosen: petition,
    choose: (id) => void navigate({ search: { ...listed, petition: id }, replace: true }),
    keys: ['petitions', 'petition'],
  });
  const { sort: _, cursor: __, map: ___, ...filters } = listed;
  const none =
    Object.keys(filters).length > 0
      ? { title: t('list.noneFits'), todo: t('list.noneFitsTodo') }
      : { title: t('petition.none'), todo: t('petition.noneTodo') };
  return (
    <div className="work" data-chosen={petition !== undefined || undefined}>
      <h1 className="unseen">{t('petition.title')}</h1>
      <section className="worklist" aria-label={t('petition.title')}>
        <PetitionFilters
          search={listed}
          go={(more) => void navigate({ search: { ...more, petition }, replace: true })}
          clear={() => void navigate({ search: search.map ? { map: search.map } : {}, replace: true })}
        />
        {search.map === 'true' && (
          <Suspense fallback={<Skeleton height={320} />}>
            <ReportMap
              search={listed}
              chosen={petition}
              choose={(id) => void navigate({ search: { ...listed, petition: id }, replace: true })}
            />
          </Suspense>
        )}
        {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
        {!page.isLoadingError && (
          <WorkList
            rows={page.isPending ? undefined : rows}
            chosen={petition}
            chosenRef={line}
            choose={go}
            none={none}
            line={(item, gone) => <PetitionLine item={item} gone={gone} others={others(item.id)} />}
          />
        )}
        {page.data && (
          <Pages
            next={page.data.next}
            cursor={search.cursor}
            stale={page.data.stale}
            go={(cursor) => void navigate({ search: { ...listed, cursor } })}
          />
        )}
      </section>
      <PetitionPanel key={petition} id={petition} back={() => void navigate({ search: listed })} />
    </div>
  );
}
