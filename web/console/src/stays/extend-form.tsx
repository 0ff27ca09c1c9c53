import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { REASONS, type Reason, type Stay } from './queries.js';

const MOST_MINUTES = 10_080;

interface Props {
  readonly stay: Stay;
  readonly name: string;
  readonly leave: () => void;
}

/** More time for a vehicle whose clock stood still: so long, and why; the new limit stands there before it is said. */
export function ExtendForm({ stay, name, leave }: Props) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState('60');
  const [reason, setReason] = useState<Reason>('BREAKDOWN');
  const send = useSend(leave);
  const minutes = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  const whole = minutes >= 1 && minutes <= MOST_MINUTES;
  return (
    <form
      className="stack extend"
      aria-label={t('stay.extendOf', { plate: name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!whole) return;
        const { declaration, leftBehind } = stay;
        const body = { minutes, reason, ...(leftBehind !== null && { leftBehind }) };
        send.mutate(commandFor('post', '/api/v1/stays/{declaration}/extend', { path: { declaration }, body }));
      }}
    >
      <p className="muted">{t('stay.extendWhy')}</p>
      <div className="row ends">
        <TextInput
          type="number"
          min={1}
          max={MOST_MINUTES}
          label={t('stay.minutes')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('board.reason')}
          value={reason}
          data={REASONS.map((each) => ({ value: each, label: t(`stayReason.${each}`) }))}
          onChange={(event) => setReason(event.currentTarget.value as Reason)}
        />
      </div>
      {whole && (
        <p role="status">
          {t('stay.becomes', {
            before: moment(Date.parse(stay.endsBy), gateTime(), language),
            after: moment(Date.parse(stay.endsBy) + minutes * 60_000, gateTime(), language),
          })}
        </p>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        <Button type="submit" disabled={!whole} loading={send.isPending}>
          {t('stay.doExtend')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('board.leave')}
        </Button>
      </div>
    </form>
  );
}
