import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { dayAndMonth, hanoiDay } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { daysAfter, noonOf } from '../board/hanoi-wall.js';
import { boardPages } from '../board/pages.js';
import { placesOf } from '../incidents/queries.js';
import type { Gate } from '../lanes/queries.js';
import { CloseForm } from './close-form.js';
import { Closures } from './closures.js';
import { HoursForm } from './hours-form.js';
import { OpenForm } from './open-form.js';
import { calendarOf } from './queries.js';
import { Week } from './week.js';
import './calendar.css';

/** When a route is open, and everything that changes it: each change is looked at before it is made. */
export function CalendarPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { gate } = session.me;
  return gate && boardPages(session.me).includes('calendar') ? <CalendarDesk gate={gate} /> : <NotFound />;
}

const TASKS = { close: CloseForm, open: OpenForm, hours: HoursForm };

function CalendarDesk({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const search = useSearch({ from: '/board/calendar' });
  const navigate = useNavigate({ from: '/board/calendar' });
  const places = useQuery(placesOf(gate)).data;
  const calendars = useQuery(calendarOf(gate));
  useRereadOn(`board-${gate}`, ['calendar', 'closures', 'gate-places', 'regular-hours']);
  const route = search.route ?? places?.routes[0]?.route;
  const today = hanoiDay(gateTime());
  const start = daysAfter(today, Number(search.week ?? 0) * 7);
  const go = (more: Partial<typeof search>) => void navigate({ search: { ...search, ...more }, replace: true });
  const leave = () => go({ task: undefined });
  const Task = search.task && TASKS[search.task];
  return (
    <div className="stack calendar">
      <div className="page-head">
        <h1>{t('calendar.title')}</h1>
        <div className="row ends">
          <NativeSelect
            label={t('board.route')}
            value={route ?? ''}
            data={(places?.routes ?? []).map((each) => ({ value: each.route, label: each.name[language] }))}
            onChange={(event) => go({ route: event.currentTarget.value, cursor: undefined })}
          />
          <NativeSelect
            label={t('calendar.week')}
            value={search.week ?? '0'}
            data={['0', '1', '2', '3'].map((week) => ({
              value: week,
              label: t('calendar.weekFrom', { day: dayAndMonth(noonOf(daysAfter(today, Number(week) * 7)), language) }),
            }))}
            onChange={(event) => go({ week: weekOf(event.currentTarget.value) })}
          />
        </div>
      </div>
      {calendars.isLoadingError && <ErrorSaid error={calendars.error} retry={() => void calendars.refetch()} />}
      {calendars.isPending && <Skeleton height={320} />}
      <div className="weeks">
        {calendars.data
          ?.filter((each) => each.route === route)
          .map((each) => (
            <Week key={each.direction} calendar={each} start={start} />
          ))}
      </div>
      <div className="row">
        <Button onClick={() => go({ task: 'close' })}>{t('calendar.close')}</Button>
        <Button variant="default" onClick={() => go({ task: 'open' })}>
          {t('calendar.open')}
        </Button>
        <Button variant="default" onClick={() => go({ task: 'hours' })}>
          {t('calendar.hours')}
        </Button>
      </div>
      {Task && route && <Task key={route} gate={gate} route={route} leave={leave} />}
      {route && (
        <Closures
          gate={gate}
          route={route}
          every={search.every === 'true'}
          cursor={search.cursor}
          show={(every) => go({ every: every ? 'true' : undefined, cursor: undefined })}
          go={(cursor) => void navigate({ search: { ...search, cursor } })}
        />
      )}
    </div>
  );
}

const weekOf = (value: string) => (value === '1' || value === '2' || value === '3' ? value : undefined);
