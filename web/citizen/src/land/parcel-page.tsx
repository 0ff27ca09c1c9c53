import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';
import { sumOf } from '../procedures/fee-said.js';
import { parcelOf } from './queries.js';
import { AskOffice } from './ask-office.js';
import { Held, Prices, Zones } from './said.js';

/** One parcel in words: what it is, what is planned over it, what it costs by the table. */
export function ParcelPage() {
  const { t, language } = useWords();
  const { commune, sheet, number } = useParams({ from: '/land/$commune/$sheet/$number' });
  const seen = useQuery(parcelOf(commune, sheet, number));
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
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={320} />}
      {parcel && (
        <>
          <article ref={article} className="stack">
            <h1>{t('land.parcel', { number, sheet })}</h1>
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
              <section>
                <h2>{t('land.versions')}</h2>
                <ul className="stack">
                  {parcel.versions.map(({ validFrom, validTo, useName, area }) => (
                    <li key={validFrom}>
                      {useName[language]} · {t('land.squareMetres', { area: sumOf(area, language) })}
                      <Held validFrom={validFrom} validTo={validTo} />
                    </li>
                  ))}
                </ul>
              </section>
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
