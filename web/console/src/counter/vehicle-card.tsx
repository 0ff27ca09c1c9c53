import { useQuery } from '@tanstack/react-query';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status, TICKET_LOOK } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { AnswerCall } from './answer-call.js';
import { CheckInForm } from './check-in-form.js';
import { ForCaller } from './for-caller.js';
import { declaredOf, ticketOf, type Whereabouts } from './queries.js';
import { SlipButton } from './slip-button.js';
import { TransferForm } from './transfer-form.js';
import { usePost } from './use-post.js';

/** Where a vehicle belongs, what is missing, and the one thing to do next first. */
export function VehicleCard({ where }: { readonly where: Whereabouts }) {
  const { t, language } = useWords();
  const { clerk } = usePost();
  const name = usePlaceNames();
  const { declaration, here, way } = where;
  const declared = useQuery(declaredOf(declaration)).data;
  const ticket = useQuery({ ...ticketOf(declaration), enabled: where.code !== undefined }).data;
  const status = ticket?.status ?? where.status;
  const arrives = here && (status === undefined || status === 'BOOKED' || status === 'RELEASED');
  const shown = (at: string) => moment(Date.parse(at), gateTime(), language);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('counter.goods'), declared && `${t(gateKeys.cargo(declared.cargo))} · ${t(gateKeys.class(declared.class))}`],
    [t('counter.hour'), ticket?.hour && shown(ticket.hour)],
    [t('counter.yard'), ticket?.yard && name(ticket.yard)],
    [t('counter.calledTo'), ticket?.call && `${ticket.call.lane} · ${shown(ticket.call.answerBy)}`],
    [t('counter.missing'), declared?.missing.map(({ message, code }) => message ?? code).join(' · ')],
  ];
  return (
    <div className="beside">
      <section className="panel stack" aria-label={t('counter.vehicle')}>
        <div className="row between">
          <span className="row">
            {where.code && <TicketCode code={where.code} direction={where.direction} t={t} size="large" />}
            <b className="figures plate">{declared?.plate}</b>
          </span>
          {status && (
            <Status {...(TICKET_LOOK[status] ?? { hue: 'plain', icon: 'none' })}>{t(gateKeys.ticket(status))}</Status>
          )}
        </div>
        {(arrives || !here) && (
          <p className={here ? 'muted' : 'elsewhere'} role={here ? undefined : 'alert'}>
            {way.words[language]}
          </p>
        )}
        <dl className="facts">
          {facts.flatMap(([term, value]) =>
            value
              ? [
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{value}</dd>
                  </div>,
                ]
              : [],
          )}
        </dl>
        {ticket && <SlipButton ticket={ticket.ticket} />}
      </section>
      <div className="stack">
        {status === 'CALLED' && !ticket?.call?.answered && <AnswerCall ticket={declaration} />}
        {arrives && <CheckInForm declaration={declaration} />}
        {clerk && !here && <TransferForm declaration={declaration} />}
        {clerk && here && declared && isBeforeLane(status) && (
          <ForCaller declared={declared} ticket={ticket} bookable={where.code === undefined || status === 'RELEASED'} />
        )}
      </div>
    </div>
  );
}

/** Until it enters a lane, its firm may change its mind. */
function isBeforeLane(status: Whereabouts['status']): boolean {
  return status === undefined || ['BOOKED', 'RELEASED', 'WAITING', 'CALLED'].includes(status);
}
