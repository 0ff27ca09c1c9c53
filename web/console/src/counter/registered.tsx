import { Button } from '@mantine/core';
import { useState } from 'react';
import { QrCode } from '../../../shared/look/qr-code.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { useWords } from '../app/words.js';
import { CheckInForm } from './check-in-form.js';
import type { Ticket, WalkIn } from './queries.js';
import { SlipButton } from './slip-button.js';

interface Props {
  readonly walkIn: WalkIn & { readonly plate: string };
  readonly next: () => void;
}

/** What follows a registration: check in, print the slip, hand over the link that completes it, the next vehicle. */
export function Registered({ walkIn, next }: Props) {
  const { t } = useWords();
  const [ticket, setTicket] = useState<Ticket>();
  return (
    <div className="page stack fees counter">
      <h1>{t('counter.registered', { plate: walkIn.plate })}</h1>
      <div className="beside">
        {ticket ? (
          <section className="panel stack" role="status">
            <TicketCode code={ticket.code} direction={ticket.direction} t={t} size="large" />
            <p>{t('counter.checkedIn')}</p>
            <SlipButton ticket={ticket.ticket} first />
          </section>
        ) : (
          <CheckInForm declaration={walkIn.id} done={setTicket} />
        )}
        <section className="panel stack">
          <h2>{t('counter.link')}</h2>
          <p className="muted">{t('counter.linkWhy')}</p>
          <div className="transfer">
            <QrCode text={`${location.origin}${walkIn.link}`} label={t('counter.link')} />
          </div>
          <Button variant="default" onClick={next}>
            {t('counter.nextVehicle')}
          </Button>
        </section>
      </div>
    </div>
  );
}
