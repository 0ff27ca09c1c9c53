import { Button } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { SlotCalendar, type SlotsAsked } from '../../../shared/slots/slot-calendar.js';
import type { Task } from './batch.js';
import type { Row } from './chosen.js';
import { hoursOf, spread, type Share } from './spread.js';

type Group = readonly [Row, ...Row[]];

interface Props {
  readonly rows: readonly Row[];
  readonly moves: boolean;
  readonly begin: (tasks: readonly Task[]) => void;
  readonly close: () => void;
}

/** From which hour on each is booked or moved; those of another route, direction or class have an hour of their own. */
export function AskHours({ rows, moves, begin, close }: Props) {
  const { t } = useWords();
  const groups = grouped(rows);
  const [shares, setShares] = useState<ReadonlyMap<string, readonly Share[] | undefined>>(new Map());
  const tasks = groups.flatMap(([key, of]) => {
    const hours = hoursOf(shares.get(key) ?? []);
    return of.flatMap((row, n) => (hours[n] === undefined ? [] : [taskOf(row, hours[n], moves)]));
  });
  return (
    <div className="stack">
      {groups.map(([key, of]) => (
        <HoursOfGroup
          key={key}
          first={of[0]}
          rows={of}
          shares={shares.get(key)}
          put={(next) => setShares((before) => new Map(before).set(key, next))}
        />
      ))}
      <div className="row">
        <Button disabled={tasks.length === 0} onClick={() => begin(tasks)}>
          {t(moves ? 'many.moveThem' : 'many.bookThem', { count: tasks.length })}
        </Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

function HoursOfGroup({
  first,
  rows,
  shares,
  put,
}: {
  readonly first: Row;
  readonly rows: readonly Row[];
  readonly shares: readonly Share[] | undefined;
  readonly put: (shares: readonly Share[] | undefined) => void;
}) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  const asked: SlotsAsked = { route: first.route, direction: first.direction, class: first.class };
  const load = { ...(rows.every(({ cargo }) => cargo === first.cargo) && { cargo: first.cargo }), hs: [] };
  const booked = (shares ?? []).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="stack" aria-label={t('many.group', { ...groupWords(t, asked), count: rows.length })}>
      <h3>{t('many.group', { ...groupWords(t, asked), count: rows.length })}</h3>
      {!shares ? (
        <SlotCalendar
          asked={asked}
          load={load}
          onChoose={(hour, hours) => put(spread(rows.length, hours, hour, load, now))}
        />
      ) : (
        <>
          <ul className="shares">
            {shares.map(({ hour, count }) => (
              <li key={hour}>
                <b className="figures">{moment(Date.parse(hour), gateTime(), language)}</b>{' '}
                {t('many.vehicles', { count })}
              </li>
            ))}
          </ul>
          {booked < rows.length && (
            <Status hue="held" icon="warning">
              {t('many.dayFull', { count: rows.length - booked })}
            </Status>
          )}
          <div className="row">
            {' '}
            <Button variant="default" size="sm" onClick={() => put(undefined)}>
              {t('many.otherHour')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

const groupWords = (t: ReturnType<typeof useWords>['t'], asked: SlotsAsked) => ({
  route: asked.route,
  direction: t(gateKeys.direction(asked.direction)),
  class: t(gateKeys.class(asked.class)),
});

function grouped(rows: readonly Row[]): readonly (readonly [string, Group])[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = [row.route, row.direction, row.class].join('.');
    const before = groups.get(key);
    groups.set(key, before ? [...before, row] : [row]);
  }
  return [...groups];
}

const taskOf = (row: Row, hour: string, moves: boolean): Task => ({
  row,
  command: () =>
    moves
      ? {
          ...commandFor('post', '/api/v1/tickets/{ticket}/move', { path: { ticket: row.id }, body: { hour } }),
          said: { key: 'slots.saidMove', about: row.name },
        }
      : {
          ...commandFor('post', '/api/v1/tickets', { body: { declaration: row.id, hour } }),
          said: { key: 'slots.saidBook', about: row.name },
        },
});
