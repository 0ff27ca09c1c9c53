import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { communes } from '../office/queries.js';
import { keepsPlaces } from '../office/roles.js';
import '../office/office.css';
import { LoadFile } from './load-file.js';
import { PlaceState } from './place-state.js';
import { PrintPlates } from './print-plates.js';
import { placesOf, type ListedPlace } from './queries.js';
import { PLACE_KINDS, PLACE_STATES, type PlatesSearch } from './search.js';

/** The register of places with a plate: what is written, what waits for review, what everybody reads. */
export function PlatesPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return keepsPlaces(session.me) ? <Register me={session.me} /> : <NotFound />;
}

function Register({ me }: { readonly me: Me }) {
  const { t, language } = useWords();
  const search: PlatesSearch = useSearch({ from: '/plates' });
  const navigate = useNavigate({ from: '/plates' });
  const page = useQuery(placesOf(search));
  const places = useQuery(communes).data ?? [];
  const list = listIn<PlatesSearch>(search, (to, replace) => void navigate({ search: to, replace }));
  const ofAll = me.roles.includes('PROVINCE');
  return (
    <div className="page stack">
      <div className="row between">
        <h1>{t('plates.title')}</h1>
        <div className="row">
          <Link to="/plate-faults">{t('plates.faults')}</Link>
          <Button renderRoot={(props) => <Link to="/plates/new" {...props} />}>{t('plates.enter')}</Button>
        </div>
      </div>
      <Filters clear={list.clear}>
        <TextFilter label={t('plates.search')} value={search.text} onChange={(text) => list.filter({ text })} />
        <Filter
          label={t('plates.kind')}
          values={PLACE_KINDS}
          value={search.kind}
          say={(each) => t(`plateKind.${each}`)}
          onChange={(kind) => list.filter({ kind })}
        />
        <Filter
          label={t('plates.state')}
          values={PLACE_STATES}
          value={search.state}
          say={(each) => t(`plateState.${each}`)}
          onChange={(state) => list.filter({ state })}
        />
        {ofAll && (
          <Filter
            label={t('plates.commune')}
            values={places.map(({ code }) => code)}
            value={search.commune}
            say={(code) => places.find((each) => each.code === code)?.name[language] ?? code}
            onChange={(commune) => list.filter({ commune })}
          />
        )}
        <SortChoice
          cards
          sort={search.sort}
          names={[
            ['NAME', t('plates.name')],
            ['CODE', t('plates.code')],
          ]}
          go={(sort) => list.filter({ sort })}
        />
      </Filters>
      <PrintPlates commune={ofAll ? search.commune : me.office} kind={search.kind} />
      <PageOf page={page} {...list.paged} empty={{ title: t('plates.none'), todo: t('plates.noneTodo') }} height={240}>
        {(rows) => (
          <ul className="stack">
            {rows.map((place) => (
              <PlaceLine key={place.id} place={place} />
            ))}
          </ul>
        )}
      </PageOf>
      <LoadFile />
    </div>
  );
}

function PlaceLine({ place }: { readonly place: ListedPlace }) {
  const { t, language } = useWords();
  const { id, code, ref, kind, name, address, communeName, commune, state, scans, openFaults } = place;
  const facts = [t(`plateKind.${kind}`), ref, address, communeName?.[language] ?? commune].filter(Boolean);
  return (
    <li className="panel">
      <div className="row between">
        <Link to="/plates/$id" params={{ id }}>
          <b>{name.vi}</b>
        </Link>
        <PlaceState state={state} />
      </div>
      <p className="muted">
        <span className="figures">{code}</span> · {facts.join(' · ')} · {t('plates.scans', { count: scans })}
      </p>
      {openFaults > 0 && <p>{t('plates.openFaults', { count: openFaults })}</p>}
    </li>
  );
}
