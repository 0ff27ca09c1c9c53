import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { typedPlateCode } from '../../../../src/citizen/places/domain/plate-code.js';
import { Refused, mayPass } from '../../../shared/api/problem.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { LANGUAGES } from '../../../shared/words/catalogue.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { captionIn } from '../app/told-in.js';
import { InVietnamese, ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { BrokenPlate } from './broken-plate.js';
import { CodeOfPlate } from './code-of-plate.js';
import './plates.css';
import { placeOf, type PublicPlace } from './queries.js';

/** Where a plate leads: what the place is called, its history, its pictures, and where one tells that the plate is broken. */
export function PlatePage() {
  const { t } = useWords();
  const { code: typed } = useParams({ from: '/p/$code' });
  const code = typedPlateCode(typed);
  if (code === undefined)
    return (
      <div className="page narrow-page stack">
        <Empty title={t('plate.codeWrong')} todo={t('plate.codeHint')} />
        <CodeOfPlate />
      </div>
    );
  return <Known key={code} code={code} />;
}

function Known({ code }: { readonly code: string }) {
  const { t } = useWords();
  const read = useQuery(placeOf(code));
  // What was kept here is no longer so, and not merely out of reach.
  const gone = read.error instanceof Refused && !mayPass(read.error);
  return (
    <div className="page narrow-page stack">
      {(read.isLoadingError || gone) && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={420} />}
      {read.data && !gone && <Place place={read.data} />}
      <p className="no-print">
        <Link to="/places">{t('plate.all')}</Link>
      </p>
    </div>
  );
}

function Place({ place }: { readonly place: PublicPlace }) {
  const { t, language } = useWords();
  const article = useRef<HTMLElement>(null);
  const { name, kind, history, pictures } = place;
  const others = LANGUAGES.filter((each) => each !== language);
  return (
    <>
      <article ref={article} className="stack">
        <header>
          <h1>{name[language]}</h1>
          {others.map((each) => (
            <p key={each} lang={each} className="muted">
              {name[each]}
            </p>
          ))}
        </header>
        <Pictures pictures={pictures.slice(0, 1)} name={name[language]} from={1} />
        <section aria-labelledby="history">
          <h2 id="history">{t('plate.history')}</h2>
          <p>{history[language]}</p>
        </section>
        <section aria-labelledby="facts">
          <h2 id="facts">{t('plate.facts')}</h2>
          <dl className="facts">
            <dt>{t('plate.kind')}</dt>
            <dd>{t(`plateKind.${kind}`)}</dd>
            <Where place={place} />
            <dt>{t('plate.keeper')}</dt>
            <dd>
              <ToldText told={{ ...place.keeperIn, vi: place.keeper }} />
            </dd>
            <dt>{t('plate.code')}</dt>
            <dd className="figures">{place.code}</dd>
            <dt>{t('plate.reviewed')}</dt>
            <dd>{wholeDay(Date.parse(place.reviewedAt), language)}</dd>
          </dl>
        </section>
      </article>
      {pictures.length > 1 && (
        <section className="stack" aria-labelledby="pictures">
          <h2 id="pictures">{t('plate.pictures')}</h2>
          <Pictures pictures={pictures.slice(1)} name={name[language]} from={2} />
        </section>
      )}
      <ReadAloud of={article} />
      <BrokenPlate place={place} />
    </>
  );
}

function Where({ place }: { readonly place: PublicPlace }) {
  const { t } = useWords();
  const { commune, communeName, address, position } = place;
  const at = position && `${position.latitude},${position.longitude}`;
  return (
    <>
      <dt>{t('plate.where')}</dt>
      <dd>
        {address !== undefined && (
          <>
            <InVietnamese text={address} />
            {', '}
          </>
        )}
        {communeName ? <ToldText told={communeName} /> : commune}
        {at && (
          <>
            {' · '}
            <a href={`geo:${at}?q=${at}`} className="no-print">
              {t('plate.onMap')}
            </a>
          </>
        )}
      </dd>
    </>
  );
}

interface PicturesProps {
  readonly pictures: PublicPlace['pictures'];
  readonly name: string;
  readonly from: number;
}

function Pictures({ pictures, name, from }: PicturesProps) {
  const { t, language } = useWords();
  return pictures.map(({ path, ...picture }, n) => {
    const caption = captionIn(picture, language);
    return (
      <figure key={path} className="of-place" lang={caption?.lang}>
        <img
          src={path}
          alt={caption?.said ?? t('plate.pictureOf', { n: from + n, name })}
          loading={n > 0 ? 'lazy' : 'eager'}
        />
        {caption && <figcaption className="muted">{caption.said}</figcaption>}
      </figure>
    );
  });
}
