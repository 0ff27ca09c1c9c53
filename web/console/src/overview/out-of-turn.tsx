import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { moment } from '../../../shared/time/instants.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { outOfTurnOf } from './queries.js';

/** Calls before their turn that wait for a second person; nobody confirms his own. */
export function OutOfTurn({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const nameOf = usePlaceNames();
  const now = useGateTime(30_000);
  const session = useSession();
  const me = 'me' in session ? session.me.id : '';
  const calls = useQuery(outOfTurnOf(gate)).data?.items ?? [];
  const send = useSend();
  return (
    <section className="panel stack">
      <h2>{t('overview.outOfTurn')}</h2>
      {send.isError && <ErrorSaid error={send.error} />}
      {calls.length === 0 && <p className="muted">{t('overview.outOfTurnNone')}</p>}
      <ul className="stack">
        {calls.map((call) => (
          <li key={call.call} className="row">
            <TicketCode code={call.code} direction={call.direction} t={t} />
            <span>
              {t(`ground.${call.ground}`)} · {nameOf(call.lane)}
            </span>
            <span className="muted">
              {t('overview.confirmBy', { at: moment(Date.parse(call.confirmBy), now, language) })}
            </span>
            {call.by !== me && (
              <Button
                size="sm"
                variant="default"
                loading={send.isPending}
                onClick={() =>
                  send.mutate(
                    commandFor('post', '/api/v1/out-of-turn-calls/{call}/confirm', { path: { call: call.call } }),
                  )
                }
              >
                {t('board.confirm')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
