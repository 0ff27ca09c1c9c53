import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { usePost } from './use-post.js';

const REASONS = ['WRONG_GATE', 'GATE_CLOSED', 'GATE_CONGESTED', 'GOODS_NOT_TAKEN'] as const;

/** Takes a vehicle on that came to the wrong gate: at once, or asked for where the rules want a supervisor to agree. */
export function TransferForm({ declaration }: { readonly declaration: string }) {
  const { t } = useWords();
  const { gate } = usePost();
  const [reason, setReason] = useState<(typeof REASONS)[number]>('WRONG_GATE');
  const send = useSend<{ readonly status?: string }>();
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        const path = { id: declaration };
        send.mutate(commandFor('post', '/api/v1/declarations/{id}/transfer', { path, body: { to: gate, reason } }));
      }}
    >
      <h2>{t('counter.transfer', { gate: t(gateKeys.gate(gate)) })}</h2>
      <p className="muted">{t('counter.transferWhy')}</p>
      <NativeSelect
        label={t('counter.reason')}
        value={reason}
        data={REASONS.map((each) => ({ value: each, label: t(`transferReason.${each}`) }))}
        onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
      />
      {send.isError && <ErrorSaid error={send.error} />}
      {send.isSuccess && <p role="status">{t('counter.transferDone')}</p>}
      <Button type="submit" variant="default" loading={send.isPending}>
        {t('counter.transferDo')}
      </Button>
    </form>
  );
}
