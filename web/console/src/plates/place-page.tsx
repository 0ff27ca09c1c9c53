import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
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
import { placeOf, type Place } from './queries.js';
import { ScansOfPlace } from './scans-of-place.js';
import { afterSaving, beginning, goOn, isUntouched, saidOf, type TypedPlace } from './typed-place.js';

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

/**
 * Acts are for what stands there: what is typed and not saved is saved first, over nothing that its writer has not seen: where
 * somebody else saved meanwhile he looks at that, and says so.
 */
function WorkOn({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const [kept, keep] = useState(() => beginning(place));
  const work = goOn(kept, place);
  if (work !== kept) keep(work);
  const { typed, revision } = work;
  const client = useQueryClient();
  const send = useSend<Schemas['PlaceChangedAnswer']>();
  const untouched = isUntouched(work, place) && revision === place.revision;
  const type = (more: Partial<TypedPlace>) => keep((now) => ({ ...now, typed: { ...now.typed, ...more } }));
  const save = () => {
    const path = { id: place.id };
    const said = saidOf(typed);
    send.mutate(commandFor('post', '/api/v1/places/{id}/text', { path, seen: `"${revision}"`, body: said }), {
      onSuccess: (answer) => keep((now) => afterSaving(now, { revision: answer.revision, said })),
      // Refused, it may stand otherwise than it is shown here.
      onError: () => void client.invalidateQueries({ queryKey: ['place', place.id] }),
    });
  };
  return (
    <>
      {untouched ? <PlaceActs place={place} /> : <p role="status">{t('plates.saveFirst')}</p>}
      <section className="panel">
        <PlaceForm
          typed={typed}
          type={type}
          send={save}
          does={t('plates.save')}
          busy={send.isPending}
          before={place.isShown && <p className="muted">{t('plates.whileShown')}</p>}
          after={
            <>
              <PicturesOfPlace place={place.id} pictures={typed.pictures} change={(pictures) => type({ pictures })} />
              {!untouched && revision < place.revision && (
                <ChangedMeanwhile id={place.id} lookedAgain={() => keep({ ...work, revision: place.revision })} />
              )}
              {send.isError && <ErrorSaid error={send.error} />}
            </>
          }
        />
      </section>
    </>
  );
}

function ChangedMeanwhile({ id, lookedAgain }: { readonly id: string; readonly lookedAgain: () => void }) {
  const { t } = useWords();
  return (
    <div className="row" role="alert">
      <Status hue="held" icon="warning">
        {t('office.changedMeanwhile')}
      </Status>
      <Link to="/plates/$id" params={{ id }} target="_blank">
        {t('plates.asItStands')}
      </Link>
      <Button size="sm" variant="default" onClick={lookedAgain}>
        {t('vehicle.lookedAgain')}
      </Button>
    </div>
  );
}
