import { Button } from '@mantine/core';
import { useGateTime } from '../../../shared/live/hooks.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { lasted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { CallStand } from './lane-strip.js';
import type { Called, ListedTicket } from './queries.js';

interface Props {
  readonly called: Called;
  readonly ticket: ListedTicket | undefined;
  readonly controls: boolean;
  /** It is the one that the keys act on. */
  readonly first: boolean;
  readonly admit: (ticket: ListedTicket) => void;
  readonly withdraw: () => void;
  readonly move: () => void;
}

/** A vehicle that was called here: since when, whether it answered or comes too late, and its ways on. */
export function CalledLine({ called, ticket, controls, first, admit, withdraw, move }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(10_000);
  return (
    <li className="row">
      {ticket ? (
        <TicketCode code={called.code} direction={ticket.direction} t={t} />
      ) : (
        <b className="figures">{called.code}</b>
      )}
      <span className="figures">{lasted(Date.parse(called.at), now, language)}</span>
      <CallStand call={called} />
      {controls && ticket && (
        <span className="row acts">
          <Button onClick={() => admit(ticket)} rightSection={first && <kbd>a</kbd>}>
            {t('lanes.admit')}
          </Button>
          <Button variant="default" onClick={withdraw} rightSection={first && <kbd>w</kbd>}>
            {t('lanes.withdraw')}
          </Button>
          <Button variant="default" onClick={move} rightSection={first && <kbd>m</kbd>}>
            {t('lanes.move')}
          </Button>
        </span>
      )}
    </li>
  );
}
