import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { WalkIn } from './queries.js';
import { Registered } from './registered.js';
import { nameOfStanding } from './standing.js';
import { usePost } from './use-post.js';

const CARGO = ['FRUIT', 'GENERAL', 'DANGEROUS', 'OVERSIZE', 'EMPTY'] as const;
const DIRECTIONS = ['EXPORT', 'IMPORT'] as const;
const EMPTY = {
  plate: '',
  phone: '',
  cargo: 'FRUIT' as (typeof CARGO)[number],
  direction: 'EXPORT' as (typeof DIRECTIONS)[number],
};

/** Registers a vehicle that came undeclared, in under a minute: four fields, then its check-in and its slip. */
export function RegisterPage() {
  const { t } = useWords();
  const { clerk } = usePost();
  const { find = '' } = useSearch({ from: '/counter/register' });
  // One that was begun for another vehicle is not this one's.
  const empty = useMemo(() => ({ ...EMPTY, plate: find }), [find]);
  const { typed, type, done } = useDraft(`walk-in ${nameOfStanding(find)}`, empty);
  const [registered, setRegistered] = useState<WalkIn & { readonly plate: string }>();
  const { plate } = typed;
  const send = useSend<WalkIn>((answer) => {
    setRegistered({ ...answer, plate });
    done();
  });
  if (!clerk) return <NotFound />;
  if (registered) return <Registered walkIn={registered} next={() => setRegistered(undefined)} />;
  return (
    <div className="page stack fees counter">
      <h1>{t('counter.register')}</h1>
      <form
        className="panel stack register"
        onSubmit={(event) => {
          event.preventDefault();
          const { phone, cargo, direction } = typed;
          // The firm tells the kind of truck when it completes the declaration.
          const body = {
            plate: plate.trim(),
            type: 'TRUCK' as const,
            cargo,
            direction,
            ...(phone.trim() && { phone: phone.trim() }),
          };
          send.mutate(commandFor('post', '/api/v1/walk-ins', { body }));
        }}
      >
        <TextInput
          size="md"
          label={t('counter.plate')}
          description={t('counter.plateHow')}
          value={plate}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type({ plate: event.currentTarget.value.toUpperCase() })}
        />
        <TextInput
          size="md"
          type="tel"
          label={t('counter.phone')}
          description={t('counter.phoneWhy')}
          value={typed.phone}
          autoComplete="off"
          onChange={(event) => type({ phone: event.currentTarget.value })}
        />
        <div className="pair">
          <NativeSelect
            size="md"
            label={t('counter.carries')}
            value={typed.cargo}
            data={CARGO.map((each) => ({ value: each, label: t(gateKeys.cargo(each)) }))}
            onChange={(event) => type({ cargo: event.currentTarget.value as (typeof CARGO)[number] })}
          />
          <NativeSelect
            size="md"
            label={t('counter.direction')}
            value={typed.direction}
            data={DIRECTIONS.map((each) => ({ value: each, label: t(gateKeys.direction(each)) }))}
            onChange={(event) => type({ direction: event.currentTarget.value as (typeof DIRECTIONS)[number] })}
          />
        </div>
        {send.isError && <ErrorSaid error={send.error} />}
        <Button type="submit" size="md" disabled={!plate.trim()} loading={send.isPending}>
          {t('counter.registerDo')}
        </Button>
      </form>
    </div>
  );
}
