import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { layersOf } from '../../../../src/citizen/land/domain/land-office.js';
import { DayFilter } from './day-filter.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn, type ListIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { PriceItem, ZoneItem } from './in-force-items.js';
import { pricesInForce, zonesInForce } from './queries.js';
import { IN_FORCE, type InForceSearch } from './search.js';

/** Plans and prices as they hold on a day, with dates and law: what an office looks at before it corrects them by a file. */
export function InForcePage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { roles, office } = session.me;
  return layersOf({ roles, ...(office !== undefined && { office }) }).length > 0 ? <InForce /> : <NotFound />;
}

function InForce() {
  const { t } = useWords();
  const search: InForceSearch = useSearch({ from: '/land/in-force' });
  const navigate = useNavigate({ from: '/land/in-force' });
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="page stack">
      <div>
        <h1>{t('land.inForce')}</h1>
        <p>
          <Link to="/land">{t('land.files')}</Link>
        </p>
      </div>
      <Filters clear={list.clear}>
        <Filter
          label={t('land.layer')}
          none={t('landLayer.ZONES')}
          values={IN_FORCE}
          value={search.layer}
          say={(each) => t(`landLayer.${each}`)}
          onChange={(layer) => list.filter({ layer })}
        />
        <TextFilter label={t('land.words')} value={search.text} onChange={(text) => list.filter({ text })} />
        <DayFilter label={t('land.onDay')} value={search.day} onChange={(day) => list.filter({ day })} />
      </Filters>
      {search.layer === 'PRICES' ? (
        <PricesHere search={search} paged={list.paged} />
      ) : (
        <ZonesHere search={search} paged={list.paged} />
      )}
    </div>
  );
}

interface HereProps {
  readonly search: InForceSearch;
  readonly paged: ListIn<InForceSearch>['paged'];
}

function ZonesHere({ search, paged }: HereProps) {
  const { t } = useWords();
  const page = useQuery({ ...zonesInForce(search), placeholderData: keepPreviousData });
  return (
    <PageOf
      page={page}
      {...paged}
      empty={{ title: t('land.noneInForce'), todo: t('land.noneInForceTodo') }}
      height={240}
    >
      {(rows) => (
        <ul className="stack">
          {rows.map((zone) => (
            <ZoneItem key={`${zone.plan}/${zone.zone}`} zone={zone} />
          ))}
        </ul>
      )}
    </PageOf>
  );
}

function PricesHere({ search, paged }: HereProps) {
  const { t } = useWords();
  const page = useQuery({ ...pricesInForce(search), placeholderData: keepPreviousData });
  return (
    <PageOf
      page={page}
      {...paged}
      empty={{ title: t('land.noneInForce'), todo: t('land.noneInForceTodo') }}
      height={240}
    >
      {(rows) => (
        <ul className="stack">
          {rows.map((band) => (
            <PriceItem key={band.band} band={band} />
          ))}
        </ul>
      )}
    </PageOf>
  );
}
