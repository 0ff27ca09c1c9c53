import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { money, typedMoney } from './money.js';
import { useCodes } from './use-codes.js';

/** What a trip costs where the tariff gives nothing, or something that does not fit. The accountant sees each. */
export function SetAmount({ declaration }: { readonly declaration: string }) {
  const { t, language } = useWords();
  const { codes, say } = useCodes('handReasons');
  const [typed, setTyped] = useState({ amount: '', reason: '', note: '' });
  const send = useSend(() => setTyped({ amount: '', reason: '', note: '' }));
  const dong = typedMoney(typed.amount);
  const reason = (typed.reason || codes[0]) as 'no-rule' | undefined;
  return (
    <details className="panel">
      <summary>{t('fees.setAmount')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!dong || !reason) return;
          const body = { dong, reason, ...(typed.note.trim() && { note: typed.note.trim() }) };
          send.mutate(commandFor('post', '/api/v1/fees/{declaration}/amount', { path: { declaration }, body }));
        }}
      >
        <p className="muted">{t('fees.setAmountWhy')}</p>
        <TextInput
          label={t('fees.amount')}
          description={dong > 0 ? money(dong, language) : t('fees.wholeDong')}
          inputMode="numeric"
          value={typed.amount}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, amount: value }))}
        />
        <NativeSelect
          label={t('fees.reason')}
          value={reason ?? ''}
          data={codes.map((each) => ({ value: each, label: say(each) }))}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, reason: value }))}
        />
        <TextInput
          label={t('fees.note')}
          maxLength={300}
          value={typed.note}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, note: value }))}
        />
        {send.isError && <ErrorSaid error={send.error} />}
        <Button type="submit" variant="default" disabled={!dong} loading={send.isPending}>
          {t('fees.setAmountDo')}
        </Button>
      </form>
    </details>
  );
}
