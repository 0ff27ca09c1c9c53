import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { onSettled } from '../../../shared/offline/outbox.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { History } from '../declarations/history.js';
import { BookingOfTicket } from '../slots/booking.js';
import { ChangeOnTheWay } from './change-on-the-way.js';
import { ChecksStrip } from './checks-strip.js';
import { PassCard } from './pass-card.js';
import { PlaceCard } from './place-card.js';
import { declarationOf, ticketSeen, type SeenTicket } from './queries.js';
import './ticket-page.css';

/** One ticket: where it is, what to do, when its turn likely comes, its pass. */
export function TicketPage() {
  const { t } = useWords();
  const { ticket: id } = useParams({ from: '/tickets/$ticket' });
  const ticket = useQuery(ticketSeen(id));
  useRereadOn(ticket.data && `board-${ticket.data.gate}`, ['ticket', 'clearance']);
  const client = useQueryClient();
  useEffect(
    () =>
      onSettled(
        ({ path }) => (path.includes(id) || path.includes('/declarations/')) && void client.invalidateQueries(),
      ),
    [client, id],
  );
  return (
    <div className="page stack">
      <Link to="/tickets" className="back">
        ← {t('seen.back')}
      </Link>
      {!ticket.data && <h1 className="unseen">{t('firm.tickets')}</h1>}
      {ticket.isLoadingError && <ErrorSaid error={ticket.error} retry={() => void ticket.refetch()} />}
      {ticket.isPending && <Skeleton height={240} />}
      {ticket.data && <Seen ticket={ticket.data} />}
    </div>
  );
}

function Seen({ ticket }: { readonly ticket: SeenTicket }) {
  const { t } = useWords();
  const open = ticket.status !== 'RELEASED' && ticket.status !== 'TRANSFERRED';
  return (
    <>
      <h1>
        <TicketCode code={ticket.code} direction={ticket.direction} t={t} size="hero" />
      </h1>
      <div className="ticket">
        <div className="stack">
          <PlaceCard ticket={ticket} />
          <BookingOfTicket ticket={ticket} />
          <Facts ticket={ticket} />
          <Missing ticket={ticket} />
          <ChecksStrip declaration={ticket.declaration} />
          <ChangeOnTheWay ticket={ticket} />
          <History id={ticket.declaration} />
        </div>
        {open && <PassCard ticket={ticket.ticket} />}
      </div>
    </>
  );
}

function Facts({ ticket }: { readonly ticket: SeenTicket }) {
  const { t, language } = useWords();
  const placeName = usePlaceNames();
  const declaration = useQuery(declarationOf(ticket.declaration));
  const shown = (at: string | undefined) => at && moment(Date.parse(at), gateTime(), language);
  const facts = [
    [t('seen.plate'), declaration.data?.plate],
    [t('seen.hour'), shown(ticket.hour)],
    [t('seen.checkedIn'), shown(ticket.checkedInAt)],
  ].filter(([, value]) => value);
  return (
    <dl className="panel facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
      {ticket.yard && (
        <div>
          <dt>{t('seen.yard')}</dt>
          <dd>{placeName(ticket.yard)}</dd>
        </div>
      )}
      <div>
        <dt>{t('tickets.gate')}</dt>
        <dd>{t(gateKeys.gate(ticket.gate))}</dd>
      </div>
      <div>
        <dt>{t('tickets.class')}</dt>
        <dd>{t(gateKeys.class(ticket.class))}</dd>
      </div>
    </dl>
  );
}

function Missing({ ticket: { missing } }: { readonly ticket: SeenTicket }) {
  const { t } = useWords();
  if (missing.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{t('seen.missing')}</h2>
      <ul className="missing">
        {missing.map(({ path, code, message, stage }) => (
          <li key={path + code}>
            {message ?? code} <span className="muted">({t(`seen.${stage}`)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
