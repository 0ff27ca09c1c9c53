import { Button } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Dialog } from '../../../shared/look/dialog.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { SlotCalendar } from '../../../shared/slots/slot-calendar.js';
import { useWords } from '../app/words.js';
import { useSend, type Order } from '../board/send.js';
import { CallerFields, useCaller } from './caller-fields.js';
import { CorrectForCaller } from './correct-for-caller.js';
import type { Declared, Ticket } from './queries.js';

interface Props {
  readonly declared: Declared;
  readonly ticket: Ticket | undefined;
  /** It has no place, so that it may have one. */
  readonly bookable: boolean;
}

const DEEDS = {
  HOUR: 'counter.book',
  MOVE: 'counter.move',
  GIVE_BACK: 'counter.giveBack',
  CORRECT: 'counter.correct',
} as const;

/** What a clerk does for who asks at the counter or on the telephone; the firm sees it, and how he was known. */
export function ForCaller({ declared, ticket, bookable }: Props) {
  const { t } = useWords();
  const caller = useCaller('FIRM_CALLBACK');
  const [asking, setAsking] = useState<keyof typeof DEEDS>();
  const send = useSend(() => setAsking(undefined));
  const { id, plate = '', route, direction, class: kind, cargo, content } = declared;
  const booked = !bookable && ticket?.status === 'BOOKED';
  const act = (order: Order) => send.mutate({ ...order, headers: { ...order.headers, ...caller.headers } });
  const ask = (deed: keyof typeof DEEDS) => {
    send.reset();
    setAsking(deed);
  };
  const choose = (hour: string) =>
    act(
      ticket && booked
        ? commandFor('post', '/api/v1/tickets/{ticket}/move', { path: { ticket: ticket.ticket }, body: { hour } })
        : commandFor('post', '/api/v1/tickets', { body: { declaration: id, hour } }),
    );
  const error = send.isError && <ErrorSaid error={send.error} />;
  return (
    <details className="panel">
      <summary>{t('counter.forCaller')}</summary>
      <div className="stack">
        <p className="muted">{t('counter.forCallerWhy')}</p>
        <CallerFields caller={caller} />
        {!asking && error}
        {send.isSuccess && <p role="status">{t('counter.doneFor')}</p>}
        <div className="row">
          {(booked || bookable) && (
            <Button variant="default" onClick={() => ask(booked ? 'MOVE' : 'HOUR')}>
              {t(booked ? DEEDS.MOVE : DEEDS.HOUR)}
            </Button>
          )}
          {content && (
            <Button variant="default" onClick={() => ask('CORRECT')}>
              {t(DEEDS.CORRECT)}
            </Button>
          )}
          {ticket && !bookable && (
            <Button
              variant="default"
              loading={send.isPending}
              onClick={() =>
                act(
                  commandFor('post', '/api/v1/tickets/{ticket}/pass/reissue', {
                    path: { ticket: ticket.ticket },
                    body: { why: 'PHONE_LOST' },
                  }),
                )
              }
            >
              {t('counter.reissue')}
            </Button>
          )}
          {booked && (
            <Button variant="default" onClick={() => ask('GIVE_BACK')}>
              {t(DEEDS.GIVE_BACK)}
            </Button>
          )}
        </div>
      </div>
      {asking && (
        <Dialog title={`${t(DEEDS[asking])} · ${plate}`} close={() => setAsking(undefined)}>
          <div className="stack">
            <CallerFields caller={caller} />
            {error}
            {(asking === 'HOUR' || asking === 'MOVE') && (
              <SlotCalendar
                asked={{ route, direction, class: kind }}
                load={{ cargo, hs: (content?.goods ?? []).map(({ hs }) => hs) }}
                hour={booked ? ticket.hour : undefined}
                onChoose={choose}
              />
            )}
            {asking === 'CORRECT' && <CorrectForCaller declared={declared} busy={send.isPending} send={act} />}
            {asking === 'GIVE_BACK' && ticket && (
              <>
                <p>{t('counter.giveBackAsk', { about: `${ticket.code} ${plate}` })}</p>
                <div className="row">
                  <Button
                    autoFocus
                    loading={send.isPending}
                    onClick={() =>
                      act(commandFor('post', '/api/v1/tickets/{ticket}/give-back', { path: { ticket: ticket.ticket } }))
                    }
                  >
                    {t('counter.giveBack')}
                  </Button>
                  <Button variant="default" onClick={() => setAsking(undefined)}>
                    {t('common.cancel')}
                  </Button>
                </div>
              </>
            )}
          </div>
        </Dialog>
      )}
    </details>
  );
}
