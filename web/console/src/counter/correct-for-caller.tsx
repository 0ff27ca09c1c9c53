import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Reopens } from '../../../shared/corrections/reopens.js';
import { QuantityField } from '../../../shared/quantities/quantity-field.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Order } from '../board/send.js';
import { calledInOf, calledInValue } from './called-in.js';
import type { Declared } from './queries.js';

interface Props {
  readonly declared: Declared;
  readonly busy: boolean;
  readonly send: (order: Order) => void;
}

/** One field that a caller has put right; what that reopens stands there before it is confirmed. */
export function CorrectForCaller({ declared, busy, send }: Props) {
  const { t, language } = useWords();
  // As it stood when this was opened: what somebody else makes of it meanwhile is never overwritten unseen.
  const [{ id, revision, content }] = useState(declared);
  const fields = content ? calledInOf(content) : [];
  const [path, setPath] = useState(fields[0]?.path ?? '');
  const field = fields.find((each) => each.path === path);
  const [typed, setTyped] = useState(field?.value ?? '');
  if (!field) return null;
  const value = calledInValue(field, typed);
  const choose = (chosen: string) => {
    setPath(chosen);
    setTyped(fields.find((each) => each.path === chosen)?.value ?? '');
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === undefined) return;
        const body = { changes: [{ path, value }] };
        send(commandFor('patch', '/api/v1/declarations/{id}', { path: { id }, body, seen: `"${revision}"` }));
      }}
    >
      <NativeSelect
        label={t('counter.field')}
        value={path}
        data={fields.map((each) => ({
          value: each.path,
          label: [t(`calledIn.${each.name}`), each.of].filter(Boolean).join(' · '),
        }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {field.kind === 'KG' || field.kind === 'COUNT' ? (
        <QuantityField
          label={t('counter.newValue')}
          description={t('counter.valueNow', { value: counted(Number(field.value), language) })}
          kind={field.kind === 'KG' ? 'MEASURE' : 'COUNT'}
          {...(field.kind === 'KG' && { unit: 'kilogram' })}
          typed={typed}
          onType={setTyped}
        />
      ) : (
        <TextInput
          label={t('counter.newValue')}
          description={t('counter.valueNow', { value: field.value || '–' })}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Reopens id={id} path={path} t={t} />
      <Button type="submit" loading={busy} disabled={value === undefined || typed.trim() === field.value}>
        {t('counter.correctDo')}
      </Button>
    </form>
  );
}
