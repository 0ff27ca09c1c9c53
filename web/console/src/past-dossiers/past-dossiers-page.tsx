import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { proceduresOf } from '../dossiers/queries.js';
import { servesCitizens } from '../office/roles.js';
import '../office/office.css';
import { PastDossierItem } from './past-dossier-item.js';
import { pastDossiersOf } from './queries.js';
import { PAST_STATES } from './search.js';

/** What the own office did before dossiers came here: its scans, and what of them may be there twice. */
export function PastDossiersPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return servesCitizens(session.me) ? <PastDossiers me={session.me} /> : <NotFound />;
}

function PastDossiers({ me: { office = '' } }: { readonly me: Me }) {
  const { t, language } = useWords();
  const search = useSearch({ from: '/past-dossiers' });
  const navigate = useNavigate({ from: '/past-dossiers' });
  const page = useQuery(pastDossiersOf(search));
  const procedures = useQuery(proceduresOf(office)).data ?? [];
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  const named = (code: string) => procedures.find((each) => each.code === code)?.[language] ?? code;
  return (
    <div className="page stack">
      <div>
        <h1>{t('pastDossier.title')}</h1>
        <p className="muted">{t('pastDossier.why')}</p>
      </div>
      <Filters clear={list.clear}>
        <TextFilter label={t('pastDossier.find')} value={search.find} onChange={(find) => list.filter({ find })} />
        <Filter
          label={t('pastDossier.state')}
          values={PAST_STATES}
          value={search.state}
          say={(each) => t(`pastDossierState.${each}`)}
          onChange={(state) => list.filter({ state })}
        />
        <Filter
          label={t('pastDossier.procedure')}
          values={procedures.map(({ code }) => code)}
          value={search.procedure}
          say={named}
          onChange={(procedure) => list.filter({ procedure })}
        />
      </Filters>
      <PageOf
        page={page}
        {...list.paged}
        empty={{ title: t('pastDossier.none'), todo: t('pastDossier.noneTodo') }}
        height={240}
      >
        {(rows) => (
          <ul className="stack">
            {rows.map((each) => (
              <PastDossierItem key={each.id} of={each} office={office} procedure={named(each.procedure)} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}
