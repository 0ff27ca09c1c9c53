import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid, ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { forget, onSettled, tell } from '../../../shared/offline/outbox.js';
import { moment } from '../../../shared/time/instants.js';
import { Ask } from '../app/ask.js';
import { useWords } from '../app/words.js';
import { declarationOf, ticketSeen } from '../ticket/queries.js';
import '../ticket/ticket-page.css';
import { Files } from '../files/files.js';
import { OnTheirWay } from '../files/on-their-way.js';
import { Booking } from '../slots/booking.js';
import { History } from './history.js';
import './declaration.css';
import { Fields } from './fields.js';
import type { SeenDeclaration } from './queries.js';
import { isRefusedCorrection } from './refused-correction.js';
import { DeclarationStatus } from './status.js';

const OPEN: readonly SeenDeclaration['status'][] = ['SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION'];

/** One declaration: how it stands, what it still needs and for which step; correct a field, withdraw it. */
export function DeclarationPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/declarations/$id' });
  const declaration = useQuery(declarationOf(id));
  const client = useQueryClient();
  useRereadOn(declaration.data && `board-${declaration.data.gate}`, ['declaration', 'ticket']);
  useEffect(
    () => onSettled(({ path }) => (path.includes(id) || path === '/api/v1/tickets') && void client.invalidateQueries()),
    [client, id],
  );
  return (
    <div className="page stack">
      <Link to="/declarations" className="back">
        ← {t('declarations.back')}
      </Link>
      {!declaration.data && <h1 className="unseen">{t('declarations.title')}</h1>}
      {declaration.isLoadingError && <ErrorSaid error={declaration.error} retry={() => void declaration.refetch()} />}
      {declaration.isPending && <Skeleton height={240} />}
      {/* Also where the declaration itself cannot be read: what was taken here is here. */}
      {!declaration.data && <OnTheirWay id={id} />}
      {declaration.data && <Seen declaration={declaration.data} />}
    </div>
  );
}

function Seen({ declaration }: { readonly declaration: SeenDeclaration }) {
  const { t } = useWords();
  const ticket = useQuery({ ...ticketSeen(declaration.id), retry: false });
  const isOpen = OPEN.includes(declaration.status);
  return (
    <>
      <div className="row">
        <h1 className="figures">{declaration.plate ?? '–'}</h1>
        <DeclarationStatus status={declaration.status} />
        {ticket.data && (
          <Link to="/tickets/$ticket" params={{ ticket: ticket.data.ticket }}>
            {t('declarations.toTicket')}: <span className="figures">{ticket.data.code}</span>
          </Link>
        )}
      </div>
      <ToldHere declaration={declaration} />
      <Booking declaration={declaration} ticket={ticket.data} />
      <Facts declaration={declaration} />
      <ToDo declaration={declaration} />
      <Fields declaration={declaration} isOpen={isOpen} />
      <Files id={declaration.id} isOpen={isOpen} />
      {isOpen && <Withdraw declaration={declaration} />}
      <History id={declaration.id} />
    </>
  );
}

/** What was told here and waits, or was refused; a refused correction stands at the fields, with what was typed. */
function ToldHere({ declaration: { id, content } }: { readonly declaration: SeenDeclaration }) {
  const { t } = useWords();
  const mine = useMine().filter(({ path }) => path.includes(id));
  return (
    <div aria-live="polite" className="stack">
      {mine.some(({ state }) => state === 'WAITING') && (
        <Status hue="waiting" icon="clock">
          {t('declarations.onItsWay')}
        </Status>
      )}
      {mine
        .filter((each) => each.state === 'REFUSED' && !(content && isRefusedCorrection(each, id)))
        .map((each) => (
          <ProblemSaid key={each.id} problem={each.problem ?? {}}>
            <Button size="sm" variant="default" onClick={() => void forget(each.id)}>
              {t('outbox.forget')}
            </Button>
          </ProblemSaid>
        ))}
    </div>
  );
}

function Facts({
  declaration: { gate, direction, class: queueClass, cargo, route, content },
}: {
  readonly declaration: SeenDeclaration;
}) {
  const { t, language } = useWords();
  const shown = (at: string | undefined) => at && moment(Date.parse(at), gateTime(), language);
  const facts = [
    [t('declare.gate'), t(gateKeys.gate(gate))],
    [t('declare.direction'), t(gateKeys.direction(direction))],
    [t('declare.route'), route],
    [t('declare.class'), t(gateKeys.class(queueClass))],
    [t('declare.cargo'), t(gateKeys.cargo(cargo))],
    [t('declarations.planned'), content && `${shown(content.plannedFrom)} – ${shown(content.plannedTo)}`],
  ];
  return (
    <dl className="panel facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What an officer asks for, and what is missing by step. */
function ToDo({ declaration: { sentBack, missing, status } }: { readonly declaration: SeenDeclaration }) {
  const { t } = useWords();
  return (
    <>
      {status === 'NEEDS_CORRECTION' && sentBack && (
        <section className="panel stack need" data-hue="held">
          <h2>{t('declarations.sentBack')}</h2>
          <ul className="missing">
            {sentBack.fields.map(({ path, code, message }) => (
              <li key={path + code}>{message ?? code}</li>
            ))}
          </ul>
          {sentBack.note && <p>{sentBack.note}</p>}
        </section>
      )}
      {missing.length > 0 && (
        <section className="panel stack">
          <h2>{t('declarations.missing')}</h2>
          <ul className="missing">
            {missing.map(({ path, code, message, stage }) => (
              <li key={path + code}>
                {message ?? code} <span className="muted">({t(`seen.${stage}`)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Withdraw({ declaration: { id, plate = '' } }: { readonly declaration: SeenDeclaration }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const withdraw = async () => {
    setAsking(false);
    await tell({
      ...commandFor('post', '/api/v1/declarations/{id}/withdraw', { path: { id } }),
      said: { key: 'declarations.saidWithdraw', about: plate },
    });
  };
  return (
    <>
      <Button variant="default" className="withdraw" onClick={() => setAsking(true)}>
        {t('declarations.withdraw')}
      </Button>
      {asking && (
        <Ask title={t('declarations.withdraw')} close={() => setAsking(false)}>
          <div className="stack">
            <p>{t('declarations.withdrawAsk', { plate })}</p>
            <div className="row">
              <Button autoFocus onClick={() => void withdraw()}>
                {t('declarations.withdraw')}
              </Button>
              <Button variant="default" onClick={() => setAsking(false)}>
                {t('common.cancel')}
              </Button>
            </div>
          </div>
        </Ask>
      )}
    </>
  );
}
