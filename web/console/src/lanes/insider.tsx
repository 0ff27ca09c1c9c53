import { Button } from '@mantine/core';
import { useGateTime } from '../../../shared/live/hooks.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { lasted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { ListedTicket } from './queries.js';

interface Props {
  readonly code: string | undefined;
  readonly ticket: ListedTicket | undefined;
  /** Says that it left; none for who only looks. */
  readonly vacate: (() => void) | undefined;
}

/** The vehicle that stands in the lane. */
export function Insider({ code, ticket, vacate }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(10_000);
  return (
    <section className="panel">
      <h3>{t('lanes.inside')}</h3>
      {code === undefined ? (
        <p className="muted">{t('lanes.free')}</p>
      ) : (
        <div className="row">
          {ticket ? <TicketCode code={code} direction={ticket.direction} t={t} /> : <b className="figures">{code}</b>}
          {ticket && <span className="figures">{lasted(Date.parse(ticket.changedAt), now, language)}</span>}
          {vacate && ticket && (
            <Button className="acts" onClick={vacate} rightSection={<kbd>v</kbd>}>
              {t('lanes.vacate')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
