import { Skeleton } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../../shared/api/client.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { away, moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { AnswerCall } from '../ticket/answer-call.js';
import { declarationOf, ticketSeen, type SeenTicket } from '../ticket/queries.js';
import { ticketsOf, type ListedTicket } from '../tickets/queries.js';

const SOON_MS = 2 * 3_600_000;
/** More calls at once than anybody reads; the list has them all. */
const MANY = 20;

const sentBackQuery = {
  queryKey: ['declarations', 'NEEDS_CORRECTION'],
  queryFn: async () =>
    (await answer(api.GET('/api/v1/declarations', { params: { query: { status: 'NEEDS_CORRECTION', limit: MANY } } })))
      .items,
  refetchInterval: 30_000,
};

/** Most urgent first: calls without an answer, missed calls, declarations sent back, hours that are near. */
export function NeedsYou() {
  const { t } = useWords();
  const now = useGateTime(5_000);
  const called = useQuery(ticketsOf('CALLED'));
  const missed = useQuery(ticketsOf('NO_SHOW'));
  const booked = useQuery(ticketsOf('BOOKED'));
  const sentBack = useQuery(sentBackQuery);
  const calls = useQueries({ queries: (called.data ?? []).slice(0, MANY).map(({ ticket }) => ticketSeen(ticket)) })
    .flatMap(({ data }) => (data?.call && !data.call.answered && data.status === 'CALLED' ? [data] : []))
    .sort((a, b) => (a.call?.answerBy ?? '').localeCompare(b.call?.answerBy ?? ''));
  const plateOf = (of: string) => called.data?.find(({ ticket }) => ticket === of)?.plate;
  const waiting = useQuery(ticketsOf('WAITING'));
  const unready = [...(waiting.data ?? []), ...(booked.data ?? [])].filter(({ missing }) =>
    missing.some(({ stage }) => stage !== 'CLEAR'),
  );
  const near = (booked.data ?? []).filter(({ hour }) => hour && Date.parse(hour) - now < SOON_MS);
  const broken = [called, missed, booked, sentBack].find(({ isLoadingError }) => isLoadingError);
  const settled = ![called, missed, booked, sentBack].some(({ isPending }) => isPending);
  const nothing =
    settled &&
    calls.length + near.length + unready.length + (missed.data?.length ?? 0) + (sentBack.data?.length ?? 0) === 0;
  return (
    <section className="needs stack" aria-labelledby="needs">
      <h2 id="needs">{t('today.needsYou')}</h2>
      {broken && <ErrorSaid error={broken.error} retry={() => void broken.refetch()} />}
      {!settled && !broken && <Skeleton height={72} />}
      {nothing && !broken && <Empty title={t('today.nothing')} todo={t('today.nothingTodo')} />}
      <ul className="stack">
        {calls.map((each) => (
          <Call key={each.ticket} ticket={each} plate={plateOf(each.ticket)} now={now} />
        ))}
        {missed.data?.slice(0, MANY).map((each) => (
          <Missed key={each.ticket} ticket={each} plate={each.plate} />
        ))}
        {sentBack.data?.map(({ declaration, plate }) => (
          <SentBack key={declaration} declaration={declaration} plate={plate ?? ''} />
        ))}
        {unready.slice(0, MANY).map((each) => (
          <Unready key={each.ticket} ticket={each} plate={each.plate} />
        ))}
        {near.slice(0, MANY).map((each) => (
          <Near key={each.ticket} ticket={each} plate={each.plate} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Call({ ticket, plate, now }: { ticket: SeenTicket; plate: string | undefined; now: number }) {
  const { t, language } = useWords();
  const by = Date.parse(ticket.call?.answerBy ?? '');
  return (
    <li className="panel need" data-hue="waiting">
      <div>
        <Status hue="waiting" icon="bell">
          {t('today.called', { lane: ticket.call?.lane ?? '' })}
        </Status>
        <Who ticket={ticket} plate={plate} />
        <p>{t('today.answerBy', { at: moment(by, now, language), away: away(by, now, language) })}</p>
      </div>
      <AnswerCall ticket={ticket.ticket} code={ticket.code} />
    </li>
  );
}

function Missed({ ticket, plate }: { ticket: ListedTicket; plate: string | undefined }) {
  const { t } = useWords();
  return (
    <li className="panel need" data-hue="held">
      <div>
        <Status hue="held" icon="warning">
          {t('today.noShow')}
        </Status>
        <Who ticket={ticket} plate={plate} />
        <p>{t('today.noShowTodo')}</p>
      </div>
      <OpenTicket ticket={ticket.ticket} />
    </li>
  );
}

function SentBack({ declaration, plate }: { declaration: string; plate: string }) {
  const { t } = useWords();
  const { data } = useQuery(declarationOf(declaration));
  return (
    <li className="panel need" data-hue="held">
      <div>
        <Status hue="held" icon="warning">
          {t('today.sentBack')}
        </Status>
        <b className="figures">{plate}</b>
        <ul className="missing">
          {data?.sentBack?.fields.map(({ path, code, message }) => (
            <li key={path + code}>{message ?? code}</li>
          ))}
        </ul>
        {data?.sentBack?.note && <p>{data.sentBack.note}</p>}
      </div>
      <Link to="/declarations/$id" params={{ id: declaration }} className="open-ticket">
        {t('today.openDeclaration')}
      </Link>
    </li>
  );
}

function Unready({ ticket, plate }: { ticket: ListedTicket; plate: string | undefined }) {
  const { t } = useWords();
  const missing = ticket.missing.filter(({ stage }) => stage !== 'CLEAR');
  return (
    <li className="panel need" data-hue="held">
      <div>
        <Status hue="held" icon="warning">
          {t('today.unready')}
        </Status>
        <Who ticket={ticket} plate={plate} />
        <p>{missing.map(({ message, code }) => message ?? code).join(' · ')}</p>
      </div>
      <OpenTicket ticket={ticket.ticket} />
    </li>
  );
}

function Near({ ticket, plate, now }: { ticket: ListedTicket; plate: string | undefined; now: number }) {
  const { t, language } = useWords();
  const hour = Date.parse(ticket.hour ?? '') + 3_600_000;
  return (
    <li className="panel need">
      <div>
        <Status hue="plain" icon="clock">
          {t('today.soon')}
        </Status>
        <Who ticket={ticket} plate={plate} />
        <p>{t('today.soonTodo', { at: moment(hour, now, language), away: away(hour, now, language) })}</p>
      </div>
      <OpenTicket ticket={ticket.ticket} />
    </li>
  );
}

function Who({
  ticket,
  plate,
}: {
  ticket: Pick<ListedTicket, 'ticket' | 'code' | 'direction'>;
  plate: string | undefined;
}) {
  const { t } = useWords();
  return (
    <p className="row">
      <Link to="/tickets/$ticket" params={{ ticket: ticket.ticket }} className="plain">
        <TicketCode code={ticket.code} direction={ticket.direction} t={t} size="large" />
      </Link>
      <span className="figures muted">{plate}</span>
    </p>
  );
}

function OpenTicket({ ticket }: { ticket: string }) {
  const { t } = useWords();
  return (
    <Link to="/tickets/$ticket" params={{ ticket }} className="open-ticket">
      {t('today.open')}
    </Link>
  );
}
