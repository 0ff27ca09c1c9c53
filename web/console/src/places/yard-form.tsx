import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { yardPreviewOf, type Yard } from './queries.js';

interface Props {
  readonly gate: Gate;
  readonly yard: Yard;
  readonly leave: () => void;
}

/** Another capacity of a yard, and how many would be too many. */
export function YardForm({ gate, yard: { yard, capacity: now }, leave }: Props) {
  const { t } = useWords();
  const [capacity, setCapacity] = useState(now);
  const preview = useQuery(yardPreviewOf(gate, yard, capacity));
  const send = useSend(leave);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const path = { gate, yard };
        send.mutate(commandFor('put', '/api/v1/gates/{gate}/yards/{yard}/capacity', { path, body: { capacity } }));
      }}
    >
      <TextInput
        type="number"
        label={t('place.holds')}
        min={0}
        value={capacity}
        onChange={(event) => setCapacity(Number(event.currentTarget.value))}
      />
      {preview.isError && <ErrorSaid error={preview.error} />}
      {preview.data && (
        <div className="touches" role="status">
          <p>{t('place.now', { inside: preview.data.inside, capacity: preview.data.after })}</p>
          <p>{t('place.coming', { count: preview.data.coming })}</p>
          {preview.data.over > 0 && <b>{t('place.over', { count: preview.data.over })}</b>}
        </div>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        <Button type="submit" disabled={capacity === now || !preview.isSuccess} loading={send.isPending}>
          {t('board.confirm')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('board.leave')}
        </Button>
      </div>
    </form>
  );
}
