import { Skeleton } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { Status, TICKET_LOOK } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { hanoiDay, moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { ticketsOf, type ListedTicket } from '../tickets/queries.js';
import { whereOf } from '../tickets/where.js';

const STAGES = ['BOOKED', 'HOLDING', 'WAITING', 'CALLED', 'ADMITTED', 'DONE'] as const;
const SHOWN = 6;

/** Every vehicle of the firm under the stage where it is, as on a strip of lanes. */
export function Stages() {
  const { t } = useWords();
  const now = useGateTime(30_000);
  const lists = useQueries({ queries: STAGES.map((status) => ticketsOf(status)) });
  const broken = lists.find(({ isLoadingError }) => isLoadingError);
  if (broken) return <ErrorSaid error={broken.error} retry={() => void broken.refetch()} />;
  if (lists.some(({ isPending }) => isPending)) return <Skeleton height={260} />;
  const stages = STAGES.map((status, at) => {
    const all = lists[at]?.data ?? [];
    const today =
      status === 'DONE' ? all.filter(({ changedAt }) => hanoiDay(Date.parse(changedAt)) === hanoiDay(now)) : all;
    return { status, tickets: today };
  }).filter(({ status, tickets }) => status !== 'HOLDING' || tickets.length > 0);
  const none = stages.every(({ tickets }) => tickets.length === 0);
  return (
    <section className="stack" aria-labelledby="vehicles">
      <h2 id="vehicles">{t('today.vehicles')}</h2>
      {none && <Empty title={t('today.none')} todo={t('today.noneTodo')} />}
      {!none && (
        <ol className="stages">
          {stages.map(({ status, tickets }) => (
            <Stage key={status} status={status} tickets={tickets} now={now} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface StageProps {
  readonly status: (typeof STAGES)[number];
  readonly tickets: readonly ListedTicket[];
  readonly now: number;
}

function Stage({ status, tickets, now }: StageProps) {
  const { t, language } = useWords();
  const placeName = usePlaceNames();
  const at = (text: string | null) => (text ? moment(Date.parse(text), now, language) : '');
  const told = (each: ListedTicket) =>
    status === 'BOOKED'
      ? t('today.hour', { at: at(each.hour) })
      : placeName(whereOf(each)) || t('today.since', { at: at(each.changedAt) });
  return (
    <li className="stage">
      <h3>
        <Status {...(TICKET_LOOK[status] ?? { hue: 'plain', icon: 'none' })}>
          {status === 'DONE' ? t('today.passedToday') : t(gateKeys.ticket(status))}
        </Status>
        <span className="count figures">{tickets.length}</span>
      </h3>
      <ul>
        {tickets.slice(0, SHOWN).map((each) => (
          <li key={`${each.ticket} ${each.changedAt}`}>
            <Link to="/tickets/$ticket" params={{ ticket: each.ticket }} className="plain">
              <TicketCode code={each.code} direction={each.direction} t={t} />
              <span className="figures small">{each.plate ?? ''}</span>
              <span className="muted small">{told(each)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {tickets.length > SHOWN && (
        <Link to="/tickets" search={{ status }}>
          {t('today.more', { count: tickets.length })}
        </Link>
      )}
    </li>
  );
}
