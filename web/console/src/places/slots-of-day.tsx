import { NativeSelect, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Schemas } from '../../../shared/api/client.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { HANOI, counted, hanoiDay, wallClock } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { CLASSES } from '../overview/search.js';
import { Bar } from '../overview/bar.js';
import { DIRECTIONS } from '../worklist/search.js';
import { slotsOf, type SlotHour } from './queries.js';
import type { PlacesSearch } from './search.js';
import { WhenInput } from '../../../shared/time/when-input.js';

/** What each hour of a day takes for bookings, and how much of it is taken. */
export function SlotsOfDay({ routes }: { readonly routes: readonly Schemas['RouteAnswer'][] }) {
  const { t, language } = useWords();
  const search: PlacesSearch = useSearch({ from: '/board/places' });
  const navigate = useNavigate({ from: '/board/places' });
  const go = (more: PlacesSearch) => void navigate({ search: { ...search, ...more }, replace: true });
  const { day = hanoiDay(gateTime()), direction = 'EXPORT', class: kind = 'ORDINARY' } = search;
  const route = routes.find((each) => each.route === search.route)?.route ?? routes[0]?.route ?? '';
  const slots = useQuery({ ...slotsOf({ route, direction, class: kind, day }), placeholderData: keepPreviousData });
  const hours = (slots.data ?? []).filter((each) => each.open || each.taken > 0);
  return (
    <section className="panel stack">
      <h2 id="slots-of-day">{t('place.hours')}</h2>
      <div className="filters">
        <WhenInput
          type="date"
          label={t('report.day')}
          value={day}
          onChange={(event) => event.currentTarget.value && go({ day: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('board.route')}
          value={route}
          data={routes.map((each) => ({ value: each.route, label: each.name[language] }))}
          onChange={(event) => go({ route: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('board.direction')}
          value={direction}
          data={DIRECTIONS.map((each) => ({ value: each, label: t(gateKeys.direction(each)) }))}
          onChange={(event) => go({ direction: event.currentTarget.value as typeof direction })}
        />
        <NativeSelect
          label={t('board.class')}
          value={kind}
          data={CLASSES.map((each) => ({ value: each, label: t(gateKeys.class(each)) }))}
          onChange={(event) => go({ class: event.currentTarget.value as typeof kind })}
        />
      </div>
      {slots.isLoadingError && <ErrorSaid error={slots.error} retry={() => void slots.refetch()} />}
      {slots.isPending && <Skeleton height={200} />}
      {slots.data && hours.length === 0 && <p className="muted">{t('place.hoursNone')}</p>}
      {hours.length > 0 && <Hours hours={hours} />}
    </section>
  );
}

function Hours({ hours }: { readonly hours: readonly SlotHour[] }) {
  const { t, language } = useWords();
  const n = (count: number) => counted(count, language);
  const sum = (of: (hour: SlotHour) => number) => n(hours.reduce((all, each) => all + of(each), 0));
  return (
    <div className="wide" tabIndex={0} role="region" aria-labelledby="slots-of-day">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.hour')}</th>
            <th scope="col" className="number">
              {t('place.booked')}
            </th>
            <th scope="col" className="number">
              {t('place.forBookings')}
            </th>
            <th scope="col">{t('place.full')}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ slot, hour, open, taken, capacity, goodsClosed }) => (
            <tr key={slot}>
              <th scope="row" className="figures">
                {wallClock(Date.parse(hour), HANOI)}
              </th>
              <td className="number">{n(taken)}</td>
              <td className="number">{n(capacity)}</td>
              <td>
                {open ? <Bar share={capacity > 0 ? taken / capacity : 0} /> : t('calendarMode.CLOSED')}
                {goodsClosed.length > 0 && (
                  <span className="muted small">
                    {t('place.notTaken', {
                      goods: goodsClosed
                        .flatMap(({ cargo, hs }) => [...cargo.map((each) => t(gateKeys.cargo(each))), ...hs])
                        .join(', '),
                    })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('report.all')}</th>
            <td className="number">{sum(({ taken }) => taken)}</td>
            <td className="number">{sum(({ capacity }) => capacity)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
