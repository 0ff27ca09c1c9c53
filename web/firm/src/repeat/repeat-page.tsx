import { Button, Skeleton, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { hanoiDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { SeenDeclaration } from '../declarations/queries.js';
import { emptyForm, type Typed } from '../declare/typed.js';
import { useBatch, type Task } from '../many/batch.js';
import { Verdicts } from '../many/verdicts.js';
import '../../../shared/lists/pages.css';
import '../many/many.css';
import { again, type NewOfTrip } from './again.js';
import { declaredFor } from './queries.js';
import './repeat.css';
import type { repeatSearch } from './search.js';
import { tripsOf } from './trips-of.js';
import { WhenInput } from '../../../shared/time/when-input.js';

const DAY_MS = 86_400_000;
const ON_ITS_WAY: readonly SeenDeclaration['status'][] = ['SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION'];

interface TypedTrip extends NewOfTrip {
  readonly taken: boolean;
}
/** By the declaration that is repeated. */
type TypedDay = Readonly<Record<string, TypedTrip>>;
const NOTHING: TypedDay = {};

/** The trips of an earlier day, to be declared again, all at once and each judged alone. */
export function RepeatPage() {
  const { t } = useWords();
  const search: ReturnType<typeof repeatSearch> = useSearch({ from: '/repeat' });
  const navigate = useNavigate({ from: '/repeat' });
  const day = search.day ?? hanoiDay(gateTime() - DAY_MS);
  const declared = useInfiniteQuery(declaredFor(useQueryClient(), day));
  const { hasNextPage, isFetching, isError, fetchNextPage } = declared;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const fresh = useMemo(() => emptyForm(gateTime()), []);
  const { typed, type, done } = useDraft(`repeat-${day}`, NOTHING);
  const batch = useBatch(`repeat-${day}`);
  const pages = declared.data?.pages;
  const found = useMemo(
    () => tripsOf(pages ?? []).map((each) => ({ each, offered: untouched(each, fresh) })),
    [pages, fresh],
  );
  // What was told of this day, by this page or before it was loaded anew, is not told again.
  const told = new Set(batch.verdicts.flatMap(({ row, state }) => (state === 'REFUSED' ? [] : [row.id])));
  const trips = found
    .filter(({ each }) => !told.has(each.id))
    .map(({ each, offered }) => ({ each, trip: typed[each.id] ?? offered }));
  const all = (more: Partial<NewOfTrip>) =>
    type(Object.fromEntries(trips.map(({ each, trip }) => [each.id, { ...trip, ...more }])));
  const typeOne = useRef(type);
  useEffect(() => {
    typeOne.current = type;
  });
  const change = useCallback((id: string, trip: TypedTrip) => typeOne.current({ [id]: trip }), []);
  const tasks = trips.flatMap(({ each, trip }) => (trip.taken ? taskOf(each, fresh, trip) : []));
  const send = async () => {
    scrollTo({ top: 0 });
    // What was typed is let go once every one of them is kept.
    if (await batch.begin(tasks)) done();
  };
  return (
    <div className="page stack">
      <Link to="/declarations" className="back">
        ← {t('declarations.back')}
      </Link>
      <h1>{t('repeat.title')}</h1>
      <p>{t('repeat.how')}</p>
      {batch.verdicts.length > 0 && <Verdicts batch={batch} />}
      <div className="filters">
        <WhenInput
          type="date"
          label={t('repeat.day')}
          value={day}
          onChange={({ currentTarget: { value } }) => value && void navigate({ search: { day: value }, replace: true })}
        />
        {trips.length > 0 && (
          <>
            <WhenInput
              type="datetime-local"
              label={t('repeat.fromAll')}
              value={trips[0]?.trip.from ?? ''}
              onChange={({ currentTarget: { value } }) => all({ from: value })}
            />
            <WhenInput
              type="datetime-local"
              label={t('repeat.toAll')}
              value={trips[0]?.trip.to ?? ''}
              onChange={({ currentTarget: { value } }) => all({ to: value })}
            />
          </>
        )}
      </div>
      {isError && (
        <ErrorSaid error={declared.error} retry={() => void (pages ? fetchNextPage() : declared.refetch())} />
      )}
      {declared.isPending && <Skeleton height={240} />}
      <p role="status" className="reading">
        {pages && hasNextPage && t('repeat.reading', { count: found.length })}
      </p>
      {pages && !hasNextPage && found.length === 0 && <Empty title={t('repeat.none')} todo={t('repeat.noneTodo')} />}
      <ul className="trips">
        {trips.map(({ each, trip }) => (
          <Trip key={each.id} declaration={each} trip={trip} change={change} />
        ))}
      </ul>
      {trips.length > 0 && (
        <div className="row">
          <Button disabled={tasks.length === 0 || batch.waiting > 0} onClick={() => void send()}>
            {t('repeat.send', { count: tasks.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Drawn anew only when something of it changes: a day may have hundreds of them. */
const Trip = memo(function Trip({
  declaration: { id, plate = '–', status, content },
  trip,
  change,
}: {
  readonly declaration: SeenDeclaration;
  readonly trip: TypedTrip;
  readonly change: (id: string, trip: TypedTrip) => void;
}) {
  const type = (more: Partial<TypedTrip>) => change(id, { ...trip, ...more });
  const { t } = useWords();
  const what = [
    content?.route,
    content?.goods?.map(({ description }) => description).join(', '),
    content?.drivers?.map(({ name }) => name).join(', '),
  ];
  return (
    <li className="panel trip">
      <label className="choose">
        <input
          type="checkbox"
          aria-label={t('repeat.take', { name: plate })}
          checked={trip.taken}
          onChange={({ currentTarget: { checked } }) => type({ taken: checked })}
        />
        <b className="figures">{plate}</b>
      </label>
      <p>
        {what.filter(Boolean).join(' · ')}{' '}
        {ON_ITS_WAY.includes(status) && (
          <Status hue="held" icon="warning">
            {t('repeat.onItsWay')}
          </Status>
        )}
      </p>
      <div className="filters">
        <TextInput
          label={t('repeat.customs')}
          value={trip.customs}
          onChange={({ currentTarget: { value } }) => type({ customs: value })}
        />
        <WhenInput
          type="datetime-local"
          label={t('repeat.from')}
          value={trip.from}
          onChange={({ currentTarget: { value } }) => type({ from: value })}
        />
        <WhenInput
          type="datetime-local"
          label={t('repeat.to')}
          value={trip.to}
          onChange={({ currentTarget: { value } }) => type({ to: value })}
        />
      </div>
    </li>
  );
});

/** A vehicle whose last trip is not over cannot be declared, so it is not taken by itself. */
const untouched = ({ status }: SeenDeclaration, { from, to }: Typed): TypedTrip => ({
  customs: '',
  from,
  to,
  taken: !ON_ITS_WAY.includes(status),
});

function taskOf(
  { id, plate, direction, class: kind, cargo, content }: SeenDeclaration,
  fresh: Typed,
  trip: NewOfTrip,
): Task[] {
  if (!content) return [];
  const body = again(content, fresh, trip);
  const name = plate ?? content.vehicle.plate ?? '–';
  return [
    {
      row: { id, name, route: content.route, direction, class: kind, cargo },
      command: () => ({
        ...commandFor('post', '/api/v1/declarations', { body }),
        said: { key: 'declare.saidDeclare', about: name },
      }),
    },
  ];
}
