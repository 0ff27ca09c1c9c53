import { Button, TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { answer, api } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { onSettled, tell } from '../../../shared/offline/outbox.js';
import { Ask } from '../app/ask.js';
import { useWords } from '../app/words.js';
import type { Form } from './form.js';
import { savedTripOf, takenFrom, type SavedTrip } from './saved-trip.js';

const PATH = '/api/v1/saved-trips';
/** As many as a firm may keep. */
const ALL = 200;

const savedTrips = queryOptions({
  queryKey: ['saved-trips'],
  queryFn: async () => (await answer(api.GET(PATH, { params: { query: { limit: ALL } } }))).items,
  staleTime: 60_000,
});

/** Goods and routes that the firm keeps by names of its own: one choice fills them in, what is typed can be kept. */
export function SavedTrips({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { data: kept = [], isLoadingError, error, refetch } = useQuery(savedTrips);
  const client = useQueryClient();
  const [asking, setAsking] = useState<'SAVE' | 'ALL'>();
  useEffect(
    () =>
      onSettled(({ path }) => path.startsWith(PATH) && void client.invalidateQueries({ queryKey: ['saved-trips'] })),
    [client],
  );
  const body = savedTripOf(form.typed, '');
  return (
    <section className="last-time" aria-label={t('savedTrips.title')}>
      <h2>{t('savedTrips.title')}</h2>
      {isLoadingError && <ErrorSaid error={error} retry={() => void refetch()} />}
      {kept.length > 0 && (
        <Filter
          label={t('savedTrips.choose')}
          values={kept.map(({ trip }) => trip)}
          value={undefined}
          none={t('savedTrips.none')}
          say={(of) => kept.find(({ trip }) => trip === of)?.name ?? of}
          onChange={(of) => {
            const chosen = kept.find(({ trip }) => trip === of);
            if (chosen) form.type(takenFrom(chosen));
          }}
        />
      )}
      {body && (
        <Button variant="default" onClick={() => setAsking('SAVE')}>
          {t('savedTrips.save')}
        </Button>
      )}
      {kept.length > 0 && (
        <Button variant="subtle" onClick={() => setAsking('ALL')}>
          {t('savedTrips.all')}
        </Button>
      )}
      {asking === 'SAVE' && (
        <Ask title={t('savedTrips.save')} close={() => setAsking(undefined)}>
          <Named
            name=""
            submit={t('savedTrips.saveIt')}
            onName={(name) => {
              const whole = savedTripOf(form.typed, name);
              if (whole)
                void tell({
                  ...commandFor('post', PATH, { body: whole }),
                  said: { key: 'savedTrips.said', about: name },
                });
              setAsking(undefined);
            }}
          />
        </Ask>
      )}
      {asking === 'ALL' && (
        <Ask title={t('savedTrips.all')} close={() => setAsking(undefined)}>
          <All kept={kept} />
        </Ask>
      )}
    </section>
  );
}

/** Renamed, or kept no longer. */
function All({ kept }: { readonly kept: readonly SavedTrip[] }) {
  const { t } = useWords();
  const [renaming, setRenaming] = useState<string>();
  if (kept.length === 0) return <Empty title={t('savedTrips.empty')} todo={t('savedTrips.emptyTodo')} />;
  return (
    <ul className="stack">
      {kept.map(({ trip, ...body }) => (
        <li key={trip} className="panel stack">
          <b>{body.name}</b>
          <span className="muted">
            {body.route} · {body.goods.map(({ description, hs }) => description ?? hs).join(', ')}
          </span>
          {renaming === trip ? (
            <Named
              name={body.name}
              submit={t('savedTrips.rename')}
              onName={(name) => {
                void tell({
                  ...commandFor('put', `${PATH}/{trip}`, { path: { trip }, body: { ...body, name } }),
                  said: { key: 'savedTrips.saidRename', about: name },
                });
                setRenaming(undefined);
              }}
            />
          ) : (
            <div className="row">
              <Button
                size="sm"
                variant="default"
                aria-label={`${t('savedTrips.rename')}: ${body.name}`}
                onClick={() => setRenaming(trip)}
              >
                {t('savedTrips.rename')}
              </Button>
              <Button
                size="sm"
                variant="subtle"
                aria-label={`${t('savedTrips.remove')}: ${body.name}`}
                onClick={() =>
                  void tell({
                    ...commandFor('post', `${PATH}/{trip}/remove`, { path: { trip } }),
                    said: { key: 'savedTrips.saidRemove', about: body.name },
                  })
                }
              >
                {t('savedTrips.remove')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface NamedProps {
  readonly name: string;
  readonly submit: string;
  readonly onName: (name: string) => void;
}

/** A name, asked within a dialog: its form is no part of the one beneath. */
function Named({ name: before, submit, onName }: NamedProps) {
  const { t } = useWords();
  const [name, setName] = useState(before);
  const give = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <div className="stack">
      <TextInput
        label={t('savedTrips.name')}
        value={name}
        maxLength={80}
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && give(event)}
      />
      <Button disabled={name.trim() === ''} onClick={give}>
        {submit}
      </Button>
    </div>
  );
}
