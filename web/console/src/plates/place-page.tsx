import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { keepsPlaces } from '../office/roles.js';
import '../office/office.css';
import { PlaceActs } from './place-acts.js';
import { PlaceForm } from './place-form.js';
import { PlaceState } from './place-state.js';
import { PicturesOfPlace } from './pictures-of-place.js';
import { PrintPlates } from './print-plates.js';
import { placeOf, type Place, type Said } from './queries.js';
import { ScansOfPlace } from './scans-of-place.js';
import { saidOf, typedOf, type TypedPlace } from './typed-place.js';

/** One place: how it stands, what may be done, its text and pictures, how often its plate was scanned. */
export function PlacePage() {
  const { t } = useWords();
  const session = useSession();
  const { id } = useParams({ from: '/plates/$id' });
  const read = useQuery(placeOf(id));
  if (!('me' in session)) return null;
  if (!keepsPlaces(session.me)) return <NotFound />;
  return (
    <div className="page stack">
      <p className="no-print">
        <Link to="/plates">{t('plates.title')}</Link>
      </p>
      {read.isLoadingError && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={420} />}
      {read.data && <Whole key={read.data.id} place={read.data} />}
    </div>
  );
}

function Whole({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const { name, code, state, isShown, sentBack, authors, acts } = place;
  const own = state === 'IN_REVIEW' && !acts.includes('PUBLISH');
  return (
    <>
      <header className="stack">
        <h1>{name.vi}</h1>
        <div className="row">
          <span className="figures">{code}</span>
          <PlaceState state={state} />
          {isShown && <a href={`/citizen/p/${code}`}>{t('plates.asPublic')}</a>}
        </div>
        {sentBack !== undefined && <p role="status">{t('plates.sentBack', { reason: sentBack })}</p>}
        {authors.length > 0 && <p className="muted">{t('plates.authors', { names: authors.join(', ') })}</p>}
        {own && <p>{t('plates.ownWords')}</p>}
      </header>
      <WorkOn place={place} />
      {isShown && <PrintPlates commune={place.commune} place={place.id} />}
      <ScansOfPlace id={place.id} />
    </>
  );
}

/** Acts are for what stands there: what is typed and not saved is saved first. */
function WorkOn({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const [began, setBegan] = useState(place);
  const [typed, setTyped] = useState(() => typedOf(place.said));
  const send = useSend();
  const untouched = [began, place].some(({ said }) => isSame(typed, said));
  // Changed by somebody else, or saved: who has nothing typed goes on with what stands there now.
  if (untouched && began.revision !== place.revision) {
    setBegan(place);
    setTyped(typedOf(place.said));
  }
  const save = () => {
    const path = { id: place.id };
    const seen = `"${place.revision}"`;
    send.mutate(commandFor('post', '/api/v1/places/{id}/text', { path, seen, body: saidOf(typed) }));
  };
  return (
    <>
      {untouched ? <PlaceActs place={place} /> : <p role="status">{t('plates.saveFirst')}</p>}
      {!untouched && began.revision !== place.revision && <p role="alert">{t('office.changedMeanwhile')}</p>}
      <section className="panel">
        <PlaceForm
          typed={typed}
          type={(more) => setTyped((before) => ({ ...before, ...more }))}
          send={save}
          does={t('plates.save')}
          busy={send.isPending}
          before={place.isShown && <p className="muted">{t('plates.whileShown')}</p>}
          after={
            <>
              <PicturesOfPlace
                place={place.id}
                pictures={typed.pictures}
                change={(pictures) => setTyped((before) => ({ ...before, pictures }))}
              />
              {send.isError && <ErrorSaid error={send.error} />}
            </>
          }
        />
      </section>
    </>
  );
}

function isSame(typed: TypedPlace, said: Said): boolean {
  return JSON.stringify(saidOf(typed)) === JSON.stringify(saidOf(typedOf(said)));
}
