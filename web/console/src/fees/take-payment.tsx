import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { money, typedMoney } from './money.js';
import type { Fee } from './queries.js';
import { useCodes } from './use-codes.js';

const MEANS = ['CASH', 'CARD'] as const;

/** Takes all that is due, in two actions: by what, and that it is in the drawer. */
export function TakePayment({ fee, due }: { readonly fee: Fee; readonly due: number }) {
  const { t, language } = useWords();
  const { say } = useCodes('means');
  const [means, setMeans] = useState<(typeof MEANS)[number]>();
  const [given, setGiven] = useState('');
  const send = useSend(() => setMeans(undefined));
  useHotkeys([
    ['c', () => setMeans('CASH')],
    ['d', () => setMeans('CARD')],
    ['Escape', () => setMeans(undefined)],
  ]);
  const back = typedMoney(given) - due;
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!means) return;
        const path = { declaration: fee.declaration };
        send.mutate(commandFor('post', '/api/v1/fees/{declaration}/payments', { path, body: { dong: due, means } }));
      }}
    >
      <h2>{t('fees.take', { amount: money(due, language) })}</h2>
      <div className="row">
        {MEANS.map((each) => (
          <Button
            key={each}
            {...(means !== each && { variant: 'default' })}
            aria-pressed={means === each}
            onClick={() => setMeans(each)}
          >
            {say(each)} <kbd aria-hidden>{each === 'CASH' ? 'C' : 'D'}</kbd>
          </Button>
        ))}
      </div>
      {means === 'CASH' && (
        <TextInput
          label={t('fees.given')}
          description={given && back >= 0 ? t('fees.change', { amount: money(back, language) }) : t('fees.givenWhy')}
          inputMode="numeric"
          value={given}
          onChange={(event) => setGiven(event.currentTarget.value)}
        />
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      {means && (
        <Button type="submit" data-autofocus loading={send.isPending}>
          {t('fees.taken', { amount: money(due, language) })}
        </Button>
      )}
    </form>
  );
}
