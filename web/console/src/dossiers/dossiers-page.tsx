import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
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
import { DossierFilters } from './dossier-filters.js';
import { DossierLine } from './dossier-line.js';
import { DossierPanel } from './dossier-panel.js';
import { dossiersOf } from './queries.js';
import type { DossiersSearch } from './search.js';

/** The dossiers of one's office on the left, the one that is open on the right. */
export function DossiersPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return servesCitizens(session.me) ? <Dossiers /> : <NotFound />;
}

function Dossiers() {
  const { t } = useWords();
  const search: DossiersSearch = useSearch({ from: '/dossiers' });
  const navigate = useNavigate({ from: '/dossiers' });
  const { dossier, ...listed } = search;
  const page = useQuery(dossiersOf(listed));
  const others = useOthersAt('dossiers');
  const { rows, go, line } = useWork({
    name: JSON.stringify(listed),
    read: page.data?.items,
    chosen: dossier,
    choose: (id) => void navigate({ search: { ...listed, dossier: id }, replace: true }),
    keys: ['dossiers', 'dossier'],
  });
  return (
    <div className="work" data-chosen={dossier !== undefined || undefined}>
      <h1 className="unseen">{t('dossier.title')}</h1>
      <section className="worklist" aria-label={t('dossier.title')}>
        <DossierFilters
          search={listed}
          go={(more) => void navigate({ search: { ...more, dossier }, replace: true })}
          clear={() => void navigate({ search: {}, replace: true })}
        />
        {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
        {!page.isLoadingError && (
          <WorkList
            rows={page.isPending ? undefined : rows}
            chosen={dossier}
            chosenRef={line}
            choose={go}
            none={noneOf(listed, t)}
            line={(item, gone) => <DossierLine item={item} gone={gone} others={others(item.id)} />}
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
      <DossierPanel key={dossier} id={dossier} back={() => void navigate({ search: listed })} />
    </div>
  );
}

function noneOf(search: DossiersSearch, t: ReturnType<typeof useWords>['t']) {
  const { sort: _, cursor: __, ...filters } = search;
  return Object.keys(filters).length > 0
    ? { title: t('list.noneFits'), todo: t('list.noneFitsTodo') }
    : { title: t('dossier.none'), todo: t('dossier.noneTodo') };
}
