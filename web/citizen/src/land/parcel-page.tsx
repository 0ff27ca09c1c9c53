import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { Refused } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';
import { sumOf } from '../procedures/fee-said.js';
import { parcelOf } from './queries.js';
import { AskOffice } from './ask-office.js';
import { ParcelPeriods } from './parcel-periods.js';
import { Prices, Zones, useDay } from './said.js';

/** One parcel in words, today or on a day: what it is, what is planned over it, what it costs by the table. */
export function ParcelPage() {
  const { t, language } = useWords();
  const parcelThere = useParams({ from: '/land/$commune/$sheet/$number' });
  const { commune, sheet, number } = parcelThere;
  const { day } = useSearch({ from: '/land/$commune/$sheet/$number' });
  const written = useDay();
  const seen = useQuery(parcelOf(parcelThere, day));
  const wasThere = seen.error instanceof Refused && seen.error.problem.code === 'land-parcel-not-then';
  const names = useQuery(bodies).data ?? [];
  const article = useRef<HTMLElement>(null);
  const parcel = seen.data;
  return (
    <div className="page narrow-page stack">
      <p className="no-print">
        <Link to="/land" search={{ commune }}>
          {t('land.back')}
        </Link>
      </p>
      {seen.isLoadingError && <h1>{t('land.parcel', { number, sheet })}</h1>}
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isLoadingError && wasThere && <ParcelPeriods of={parcelThere} day={day} />}
      {seen.isPending && <Skeleton height={320} />}
      {parcel && (
        <>
          <article ref={article} className="stack">
            <h1>{t('land.parcel', { number, sheet })}</h1>
            {day !== undefined && <p className="told">{t('land.onDay', { day: written(parcel.day) })}</p>}
            <dl className="facts">
              <dt>{t('land.commune')}</dt>
              <dd>{names.find(({ code }) => code === commune)?.name[language] ?? commune}</dd>
              <dt>{t('land.use')}</dt>
              <dd>
                {parcel.useName[language]} ({parcel.use})
              </dd>
              <dt>{t('land.area')}</dt>
              <dd>{t('land.squareMetres', { area: sumOf(parcel.area, language) })}</dd>
              {parcel.address && (
                <>
                  <dt>{t('land.address')}</dt>
                  <dd>{parcel.address}</dd>
                </>
              )}
            </dl>
            <section>
              <h2>{t('land.zones')}</h2>
              <Zones zones={parcel.zones} />
            </section>
            <section>
              <h2>{t('land.prices')}</h2>
              <Prices prices={parcel.prices} />
            </section>
            {parcel.versions.length > 1 && (
              <ParcelPeriods
                of={parcelThere}
                day={parcel.day}
                first={{ items: parcel.versions, ...(parcel.versionsNext && { next: parcel.versionsNext }) }}
              />
            )}
            <p className="muted small">{t('land.caution')}</p>
          </article>
          <ReadAloud of={article} />
        </>
      )}
      {!seen.isPending && <AskOffice commune={commune} />}
    </div>
  );
}
