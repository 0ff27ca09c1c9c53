import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { InVietnamese, ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';
import { CodeOfPlate } from './code-of-plate.js';
import { publicPlaces, type ListedPublicPlace } from './queries.js';
import { PLACE_KINDS, type placesSearch } from './search.js';

type Search = ReturnType<typeof placesSearch>;

/** Roads, streets, public works and relics, by name or by the code of a plate. */
export function PlacesPage() {
  const { t, language } = useWords();
  const search = useSearch({ from: '/places' });
  const navigate = useNavigate({ from: '/places' });
  const page = useQuery(publicPlaces(search));
  const communes = (useQuery(bodies).data ?? []).filter(({ kind }) => kind === 'COMMUNE');
  const { cursor, ...filters } = search;
  const narrow = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <div className="page narrow-page stack">
      <h1>{t('plate.title')}</h1>
      <p className="muted">{t('plate.about')}</p>
      <CodeOfPlate />
      <Filters clear={filtered ? () => void navigate({ search: {}, replace: true }) : undefined}>
        <Filter
          label={t('plate.kind')}
          values={PLACE_KINDS}
          value={search.kind}
          say={(kind) => t(`plateKind.${kind}`)}
          onChange={(kind) => narrow({ kind })}
        />
        <Filter
          label={t('plate.commune')}
          values={communes.map(({ code }) => code)}
          value={search.commune}
          say={(code) => communes.find((each) => each.code === code)?.name[language] ?? code}
          onChange={(commune) => narrow({ commune })}
        />
        <TextFilter label={t('plate.search')} value={search.text} onChange={(text) => narrow({ text })} />
      </Filters>
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => void navigate({ search: { ...filters, ...(to !== undefined && { cursor: to }) } })}
        empty={{ title: t('plate.none'), todo: t('plate.noneTodo') }}
        filtered={filtered}
        height={<Skeleton height={320} />}
      >
        {(rows) => (
          <ul className="cards">
            {rows.map((place) => (
              <PlaceCard key={place.code} place={place} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}

function PlaceCard({ place }: { readonly place: ListedPublicPlace }) {
  const { t, language } = useWords();
  const { code, kind, name, address, commune, communeName } = place;
  return (
    <li>
      <Link to="/p/$code" params={{ code }} className="card">
        <b>{name[language]}</b>
        <span className="muted">
          {t(`plateKind.${kind}`)} ·{' '}
          {address !== undefined && (
            <>
              <InVietnamese text={address} />
              {' · '}
            </>
          )}
          {communeName ? <ToldText told={communeName} /> : commune}
        </span>
      </Link>
    </li>
  );
}
