import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../app/words.js';
import { WITHDRAW_REASONS } from './codes.js';
import { orders } from './orders.js';
import type { ListedTicket } from './queries.js';

interface Props {
  readonly lane: string;
  readonly ticket: ListedTicket;
  readonly leave: () => void;
}

/** Takes a call back, with why. */
export function WithdrawCall({ lane, ticket, leave }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState<(typeof WITHDRAW_REASONS)[number]>('CALLED_BY_MISTAKE');
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        void orders.withdraw(lane, ticket, reason);
        leave();
      }}
    >
      <p>{t('lanes.withdrawWhy')}</p>
      <NativeSelect
        label={t('lanes.reason')}
        autoFocus
        value={reason}
        data={WITHDRAW_REASONS.map((each) => ({ value: each, label: t(`withdrawReason.${each}`) }))}
        onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
      />
      <div className="row">
        <Button type="submit">{t('lanes.withdrawDo', { code: ticket.code })}</Button>
        <Button variant="default" onClick={leave} rightSection={<kbd>Esc</kbd>}>
          {t('lanes.leave')}
        </Button>
      </div>
    </form>
  );
}
