import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../app/words.js';
import { CALL_REASONS } from './codes.js';
import { orders } from './orders.js';
import { waitingFor, type Lane } from './queries.js';

interface Props {
  readonly lane: Lane;
  readonly leave: () => void;
}

/** A controller's own choice, with a reason that is published; only a lane in manual mode takes it. */
export function CallByHand({ lane, leave }: Props) {
  const { t } = useWords();
  const manual = lane.mode === 'MANUAL';
  const back = (
    <Button variant="default" onClick={leave} rightSection={<kbd>Esc</kbd>}>
      {t('lanes.leave')}
    </Button>
  );
  if (manual) return <Choose lane={lane} leave={leave} back={back} />;
  return (
    <div className="panel stack">
      <p>{t('lanes.byHandFirst')}</p>
      <div className="row">
        <Button autoFocus onClick={() => void orders.mode(lane.gate, lane.lane, 'MANUAL')}>
          {t('lanes.toManual')}
        </Button>
        {back}
      </div>
    </div>
  );
}

function Choose({ lane, leave, back }: Props & { readonly back: React.ReactNode }) {
  const { t } = useWords();
  const list = useId();
  const waiting = useQuery(waitingFor(lane.direction)).data ?? [];
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<(typeof CALL_REASONS)[number]>('OFFICER_REQUEST');
  const [tried, setTried] = useState(false);
  const fits = waiting.filter(({ cargo }) => lane.accepts.includes(cargo)).toReversed();
  const ticket = waiting.find(({ code }) => code === typed.trim().toUpperCase());
  const send = () => {
    setTried(true);
    if (!ticket) return;
    void orders.call(lane.lane, ticket, reason);
    leave();
  };
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        label={t('lanes.byHandTicket')}
        description={t('lanes.byHandHow', { code: fits[0]?.code ?? 'HN-E-0417' })}
        error={tried && !ticket && t('lanes.byHandUnknown')}
        autoFocus
        autoComplete="off"
        list={list}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id={list}>
        {fits.map(({ code }) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <NativeSelect
        label={t('lanes.reason')}
        value={reason}
        data={CALL_REASONS.map((each) => ({ value: each, label: t(`callReason.${each}`) }))}
        onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
      />
      <div className="row">
        <Button type="submit">{t('lanes.byHand')}</Button>
        {back}
      </div>
    </form>
  );
}
