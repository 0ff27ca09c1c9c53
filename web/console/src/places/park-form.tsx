import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { parkPreviewOf, type ParkBody, type Yard } from './queries.js';

interface Props {
  readonly gate: Gate;
  readonly yard: string;
  readonly park: NonNullable<Yard['park']>;
  readonly leave: () => void;
}

const MODES = ['MANUAL', 'SUGGEST', 'AUTO'] as const;
const TIMES = [
  ['travelMinutes', 'place.travel'],
  ['answerMinutes', 'place.answer'],
  ['slackMinutes', 'place.slack'],
] as const;

/** How a park before the gate is called: by whom, and with which times. */
export function ParkForm({ gate, yard, park, leave }: Props) {
  const { t } = useWords();
  const [body, setBody] = useState<ParkBody>(park);
  const preview = useQuery(parkPreviewOf(gate, yard, body));
  const send = useSend(leave);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(commandFor('put', '/api/v1/gates/{gate}/yards/{yard}/park', { path: { gate, yard }, body }));
      }}
    >
      <div className="fields">
        <NativeSelect
          label={t('place.who')}
          value={body.mode ?? park.mode}
          data={MODES.map((each) => ({ value: each, label: t(`laneMode.${each}`) }))}
          onChange={(event) => setBody({ ...body, mode: event.currentTarget.value as (typeof MODES)[number] })}
        />
        {TIMES.map(([name, label]) => (
          <TextInput
            key={name}
            type="number"
            min={0}
            label={t(label)}
            value={body[name] ?? park[name]}
            onChange={(event) => setBody({ ...body, [name]: Number(event.currentTarget.value) })}
          />
        ))}
      </div>
      {preview.isError && <ErrorSaid error={preview.error} />}
      {preview.data && (
        <div className="touches" role="status">
          <p>{t('place.held', { count: preview.data.held })}</p>
          <p>{t('place.called', { count: preview.data.called })}</p>
        </div>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        <Button type="submit" disabled={!preview.isSuccess} loading={send.isPending}>
          {t('board.confirm')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('board.leave')}
        </Button>
      </div>
    </form>
  );
}
