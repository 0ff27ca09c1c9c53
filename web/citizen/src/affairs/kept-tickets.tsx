import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { NOBODY } from '../../../shared/offline/command.js';
import { gateTime } from '../../../shared/live/live.js';
import { sessionNow } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { dropReceipt, keepReceipt, type Receipt } from '../send/store.js';
import { AsOf } from '../team/as-of.js';
import { ticketOf } from './queries.js';
import { typedTicket } from './typed-ticket.js';

/** Tickets of the gate that somebody follows on this telephone: by code and end of plate, as the gate tells everybody. */
export function KeptTickets({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const { t } = useWords();
  const tickets = receipts.filter(({ kind }) => kind === 'TICKET');
  return (
    <section className="stack" aria-labelledby="tickets">
      <h2 id="tickets">{t('affairs.tickets')}</h2>
      {tickets.length > 0 && (
        <ul className="cards">
          {tickets.map((ticket) => (
            <KeptTicket key={ticket.id} ticket={ticket} />
          ))}
        </ul>
      )}
      <AddTicket />
    </section>
  );
}

function KeptTicket({ ticket: { id, code, about } }: { readonly ticket: Receipt }) {
  const { t, language } = useWords();
  const found = useQuery(ticketOf(code, about));
  const { status, hour } = found.data ?? {};
  return (
    <li className="card">
      <b className="figures">{code}</b>
      {status && <span>{t(`ticketStatus.${status}`)}</span>}
      {typeof hour === 'string' && (
        <span className="muted">{t('affairs.ticketHour', { at: moment(Date.parse(hour), gateTime(), language) })}</span>
      )}
      {/* Where it stood when it was last asked: it may have been called since. */}
      {found.isError && found.data && <AsOf at={found.dataUpdatedAt} />}
      {found.isError && !found.data && <ErrorSaid error={found.error} retry={() => void found.refetch()} />}
      <div>
        <Button variant="subtle" size="sm" onClick={() => void dropReceipt(id)}>
          {t('affairs.codeDrop')}
        </Button>
      </div>
    </li>
  );
}

function AddTicket() {
  const { t } = useWords();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [plateEnd, setPlateEnd] = useState('');
  const code = typedTicket(typed);
  const add = useMutation({
    mutationFn: async () => {
      const end = plateEnd.trim();
      const { code: found } = await client.fetchQuery(ticketOf(code ?? '', end));
      const session = sessionNow();
      const person = 'me' in session ? session.me.id : NOBODY;
      const at = gateTime();
      await keepReceipt({ id: `${person}-${found}`, person, kind: 'TICKET', code: found, about: end, dueAt: '', at });
      setTyped('');
      setPlateEnd('');
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className="panel stack" onSubmit={submit}>
      <p className="muted">{t('affairs.ticketHow')}</p>
      <TextInput
        label={t('affairs.ticketCode')}
        placeholder="HN-E-0417"
        required
        withAsterisk={false}
        maxLength={20}
        error={typed !== '' && code === undefined && t('affairs.ticketCodeWrong')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <TextInput
        label={t('affairs.plateEnd')}
        required
        withAsterisk={false}
        minLength={3}
        maxLength={6}
        value={plateEnd}
        onChange={(event) => setPlateEnd(event.currentTarget.value)}
      />
      {add.isError && <ErrorSaid error={add.error} />}
      <div>
        <Button type="submit" variant="default" loading={add.isPending} disabled={code === undefined}>
          {t('affairs.ticketAdd')}
        </Button>
      </div>
    </form>
  );
}
