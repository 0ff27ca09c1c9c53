import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { previewOf, type Change } from './queries.js';

interface Props {
  readonly gate: Gate;
  readonly route: string;
  /** Undefined until it is filled in. */
  readonly change: Change | undefined;
}

/** Whom a change of the calendar touches, in numbers, before it is made. */
export function Touched({ gate, route, change }: Props) {
  const { t, language } = useWords();
  const asked = useQuery(previewOf({ gate, route }, change));
  if (!change) return <p className="muted">{t('calendar.fillIn')}</p>;
  if (asked.isError) return <ErrorSaid error={asked.error} />;
  if (!asked.data) return <Skeleton height={72} />;
  const of = asked.data;
  const counts = [
    [t('calendar.bookingsClosed'), of.bookingsClosed],
    [t('calendar.bookingsOpened'), of.bookingsOpened],
    [t('calendar.bookingsPreregistered'), of.bookingsPreregistered],
    [t('calendar.called'), of.called],
    [t('calendar.waiting'), of.waiting],
  ] as const;
  const some = counts.filter(([, count]) => count > 0);
  const ways = (directions: typeof of.closesNow) => directions.map((each) => t(gateKeys.direction(each))).join(', ');
  return (
    <div className="touches" role="status">
      <b>{t('board.touches')}</b>
      <dl className="facts">
        {of.closesNow.length > 0 && (
          <>
            <dt>{t('calendar.closesNow')}</dt>
            <dd>{ways(of.closesNow)}</dd>
          </>
        )}
        {of.opensNow.length > 0 && (
          <>
            <dt>{t('calendar.opensNow')}</dt>
            <dd>{ways(of.opensNow)}</dd>
          </>
        )}
        {some.map(([name, count]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>
              <b className="figures">{counted(count, language)}</b>
            </dd>
          </div>
        ))}
      </dl>
      {some.length === 0 && of.closesNow.length + of.opensNow.length === 0 && <p>{t('board.touchesNothing')}</p>}
    </div>
  );
}
