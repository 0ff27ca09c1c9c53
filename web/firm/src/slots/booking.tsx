import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { tell } from '../../../shared/offline/outbox.js';
import { Ask } from '../app/ask.js';
import { useWords } from '../app/words.js';
import { declarationOf, type SeenTicket } from '../ticket/queries.js';
import type { SeenDeclaration } from '../declarations/queries.js';
import { SlotCalendar } from '../../../shared/slots/slot-calendar.js';

interface Props {
  readonly declaration: SeenDeclaration;
  /** None before it is booked. */
  readonly ticket?: Pick<SeenTicket, 'ticket' | 'code' | 'status' | 'hour'> | undefined;
}

/** Books an hour for a declaration; moves the booking or gives it back. Nothing once the vehicle is in the yard. */
export function Booking({ declaration, ticket }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState<'HOUR' | 'GIVE_BACK'>();
  const booked = ticket?.status === 'BOOKED';
  const free = ticket === undefined || ticket.status === 'RELEASED';
  if (declaration.status !== 'ACCEPTED' || (!booked && !free)) return null;
  const { id, plate = '', route, direction, class: kind, cargo, content } = declaration;
  const close = () => setAsking(undefined);
  const choose = (hour: string) => {
    close();
    void tell(
      booked
        ? {
            ...commandFor('post', '/api/v1/tickets/{ticket}/move', { path: { ticket: ticket.ticket }, body: { hour } }),
            said: { key: 'slots.saidMove', about: plate },
          }
        : {
            ...commandFor('post', '/api/v1/tickets', { body: { declaration: id, hour } }),
            said: { key: 'slots.saidBook', about: plate },
          },
    );
  };
  const giveBack = () => {
    close();
    if (booked)
      void tell({
        ...commandFor('post', '/api/v1/tickets/{ticket}/give-back', { path: { ticket: ticket.ticket } }),
        said: { key: 'slots.saidGiveBack', about: plate },
      });
  };
  const title = t(asking === 'GIVE_BACK' ? 'slots.giveBack' : booked ? 'slots.move' : 'slots.book');
  return (
    <>
      <div className="row">
        <Button onClick={() => setAsking('HOUR')}>{t(booked ? 'slots.move' : 'slots.book')}</Button>
        {booked && (
          <Button variant="default" onClick={() => setAsking('GIVE_BACK')}>
            {t('slots.giveBack')}
          </Button>
        )}
      </div>
      {asking !== undefined && (
        <Ask title={title} close={close}>
          {asking === 'HOUR' && (
            <SlotCalendar
              asked={{ route, direction, class: kind }}
              load={{ cargo, hs: (content?.goods ?? []).map(({ hs }) => hs) }}
              hour={booked ? ticket.hour : undefined}
              onChoose={choose}
            />
          )}
          {asking === 'GIVE_BACK' && (
            <div className="stack">
              <p>{t('slots.giveBackAsk', { about: `${ticket?.code ?? ''} ${plate}` })}</p>
              <div className="row">
                <Button autoFocus onClick={giveBack}>
                  {t('slots.giveBack')}
                </Button>
                <Button variant="default" onClick={close}>
                  {t('common.cancel')}
                </Button>
              </div>
            </div>
          )}
        </Ask>
      )}
    </>
  );
}

/** The same at a ticket, which names its declaration alone. */
export function BookingOfTicket({ ticket }: { readonly ticket: SeenTicket }) {
  const { data } = useQuery(declarationOf(ticket.declaration));
  return data ? <Booking declaration={data} ticket={ticket} /> : null;
}
