import { useGateTime } from '../../../shared/live/hooks.js';
import { Status, TICKET_LOOK } from '../../../shared/look/status.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { away, moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { AnswerCall } from './answer-call.js';
import type { SeenTicket } from './queries.js';

/** What to do now, in one line; until when; and the one button there is. */
export function PlaceCard({ ticket }: { readonly ticket: SeenTicket }) {
  const { t, language } = useWords();
  const now = useGateTime(5_000);
  const { status, call } = ticket;
  const lane = call?.lane ?? ticket.lane ?? '';
  const at = (text: string) => ({
    at: moment(Date.parse(text), now, language),
    away: away(Date.parse(text), now, language),
  });
  return (
    <section className="panel stack place" data-status={status} aria-live="polite">
      <Status {...(TICKET_LOOK[status] ?? { hue: 'plain', icon: 'none' })}>{t(gateKeys.ticket(status))}</Status>
      <p className="do">{t(`seen.${status}`, { lane })}</p>
      {call && status === 'CALLED' && (
        <>
          <p>{t('seen.arriveBy', at(call.arriveBy))}</p>
          {call.answered ? (
            <Status hue="open" icon="done">
              {t('seen.answeredBy')}
            </Status>
          ) : (
            <>
              <p className="muted">{t('today.answerBy', at(call.answerBy))}</p>
              <AnswerCall ticket={ticket.ticket} code={ticket.code} big />
            </>
          )}
        </>
      )}
      <Estimate ticket={ticket} now={now} />
    </section>
  );
}

function Estimate({ ticket: { estimate, status }, now }: { readonly ticket: SeenTicket; readonly now: number }) {
  const { t, language } = useWords();
  if (!estimate || (status !== 'WAITING' && status !== 'BOOKED' && status !== 'HOLDING')) return null;
  const shown = (at: string | undefined) => (at ? moment(Date.parse(at), now, language) : t('seen.later'));
  const { half, nineOfTen, madeAt } = estimate;
  return (
    <div>
      <p className="muted">{t('seen.estimate')}</p>
      <p className="estimate">
        <b className="figures">
          {shown(half.earliest)}–{shown(half.latest)}
        </b>{' '}
        <span>({away(Date.parse(half.earliest), now, language)})</span>
      </p>
      <p className="muted small">
        {t('seen.estimateWhy', { from: shown(nineOfTen.earliest), to: shown(nineOfTen.latest), at: shown(madeAt) })}
      </p>
    </div>
  );
}
