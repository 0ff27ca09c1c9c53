import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, useRef, useState, type FormEvent } from 'react';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { useWords } from '../app/words.js';
import { CommuneChoice } from '../dossier/one-field.js';
import type { Place } from '../map/commune-at.js';
import { PointOut } from '../map/point-out.js';
import { AskOffice } from './ask-office.js';
import { FoundThere } from './found-there.js';
import { atOf, placeOf } from './place-in-address.js';
import { foundParcels } from './queries.js';
import { PlansByName } from './plans-by-name.js';
import { ParcelLinks } from './said.js';
import type { LandSearch } from './search.js';
import { StreetPrices } from './street-prices.js';

const LandMap = lazy(() => import('./land-map.js'));

/** Land is looked up by number, by where one stands, on a map, or by the words of a street; all but the map in words alone. */
export function LandPage() {
  const { t } = useWords();
  const search = useSearch({ from: '/land' });
  const navigate = useNavigate({ from: '/land' });
  const [nowhere, setNowhere] = useState(false);
  const there = useRef<HTMLDivElement>(null);
  const place = placeOf(search.at);
  const take = (at: Place | undefined) => {
    setNowhere(at === undefined);
    if (at)
      void navigate({ search: { ...(search.commune && { commune: search.commune }), at: atOf(at) }, replace: true });
  };
  return (
    <div className="page narrow-page stack">
      <h1>{t('land.title')}</h1>
      <p className="muted">{t('land.what')}</p>
      {/* Made anew when the address changes, so that it says what is looked for. */}
      <ByNumber key={JSON.stringify([search.sheet, search.number])} search={search} />
      <section className="panel stack" aria-labelledby="by-place">
        <h2 id="by-place">{t('land.byPlace')}</h2>
        <PointOut
          said={{ here: t('land.here'), onMap: t('land.onMap'), onMapHide: t('land.onMapHide') }}
          OnMap={LandMap}
          place={place}
          take={take}
        />
        <div ref={there} aria-live="polite">
          {nowhere && <p className="told">{t('land.noPlace')}</p>}
          {place && <FoundThere place={place} />}
        </div>
        {place && (
          <div>
            <ReadAloud of={there} what="answer" />
          </div>
        )}
      </section>
      <StreetPrices
        commune={search.commune}
        street={search.street}
        look={(street) =>
          void navigate({
            search: { ...(search.commune && { commune: search.commune }), ...(street && { street }) },
            replace: true,
          })
        }
      />
      <PlansByName
        plan={search.plan}
        look={(plan) =>
          void navigate({
            search: { ...(search.commune && { commune: search.commune }), ...(plan && { plan }) },
            replace: true,
          })
        }
      />
      <AskOffice commune={search.commune} />
      <p className="muted small">{t('land.caution')}</p>
    </div>
  );
}

function ByNumber({ search }: { readonly search: LandSearch }) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/land' });
  const [typed, setTyped] = useState({
    commune: search.commune ?? '',
    sheet: search.sheet ?? '',
    number: search.number ?? '',
  });
  const { commune, sheet, number } = typed;
  const [missing, setMissing] = useState(false);
  const find = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!commune);
    if (!commune) return;
    const [plainSheet, plainNumber] = [plain(sheet), plain(number)];
    if (plainSheet && plainNumber)
      void navigate({
        to: '/land/$commune/$sheet/$number',
        params: { commune, sheet: plainSheet, number: plainNumber },
      });
    else
      void navigate({
        search: { commune, ...(plainSheet && { sheet: plainSheet }), ...(plainNumber && { number: plainNumber }) },
      });
  };
  return (
    <section className="panel stack" aria-labelledby="by-number">
      <h2 id="by-number">{t('land.byNumber')}</h2>
      <form className="stack" onSubmit={find} noValidate>
        <CommuneChoice
          id="land-commune"
          label={t('land.commune')}
          value={commune}
          error={missing ? t('citizen.missing') : undefined}
          onChange={(code) => {
            setTyped({ ...typed, commune: code });
            setMissing(false);
            void navigate({ search: code ? { commune: code } : {}, replace: true });
          }}
        />
        <TextInput
          size="md"
          maxLength={30}
          label={t('citizen.optional', { label: t('land.sheet') })}
          value={sheet}
          onChange={(event) => setTyped({ ...typed, sheet: event.currentTarget.value })}
        />
        <TextInput
          size="md"
          maxLength={30}
          label={t('citizen.optional', { label: t('land.number') })}
          value={number}
          onChange={(event) => setTyped({ ...typed, number: event.currentTarget.value })}
        />
        <div>
          <Button type="submit" size="md">
            {t('citizen.search')}
          </Button>
        </div>
      </form>
      {search.commune && !search.at && !search.street && !search.plan && (
        <Found search={{ ...search, commune: search.commune }} />
      )}
    </section>
  );
}

/** As the register writes it: no spaces, letters large. */
function plain(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase();
}

function Found({ search }: { readonly search: LandSearch & { readonly commune: string } }) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/land' });
  const { commune, sheet, number, cursor } = search;
  const asked = useQuery(
    foundParcels({ commune, ...(sheet && { sheet }), ...(number && { number }), ...(cursor && { cursor }) }),
  );
  if (asked.isPending) return <Skeleton height={160} />;
  if (asked.isLoadingError) return <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return null;
  if (asked.data.items.length === 0) return <Empty title={t('land.none')} todo={t('land.noneTodo')} />;
  return (
    <>
      <ParcelLinks parcels={asked.data.items} />
      <Pages
        next={asked.data.next}
        cursor={cursor}
        stale={false}
        go={(to) => {
          const { cursor: _, ...rest } = search;
          void navigate({ search: { ...rest, ...(to !== undefined && { cursor: to }) } });
        }}
      />
    </>
  );
}
