import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { tell } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';
import type { Desk } from './desks.js';

/** Writes down what is open at the desk now; the server knows what that is. */
export function Prepare({ desks }: { readonly desks: readonly Desk[] }) {
  const { t } = useWords();
  const draft = useDraft('hand-over', { desk: '', note: '' });
  const desk = desks.find((each) => each === draft.typed.desk) ?? desks[0];
  const nameOf = (each: Desk) => (each === 'LANES' ? t('shiftCode.LANES') : t(gateKeys.agency(each)));
  if (!desk) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const note = draft.typed.note.trim();
    const command = commandFor('post', '/api/v1/hand-overs', { body: { desk, ...(note && { note }) } });
    void tell({ ...command, said: { key: 'shift.saidPrepare', about: nameOf(desk) } });
    draft.done();
  };
  return (
    <form className="panel stack" onSubmit={send}>
      <h2>{t('shift.prepare')}</h2>
      <p className="muted">{t('shift.prepareTodo')}</p>
      {desks.length > 1 && (
        <NativeSelect
          label={t('shift.desk')}
          data={desks.map((value) => ({ value, label: nameOf(value) }))}
          value={desk}
          onChange={(event) => draft.type({ desk: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={t('shift.note')}
        maxLength={2000}
        rows={3}
        value={draft.typed.note}
        onChange={(event) => draft.type({ note: event.currentTarget.value })}
      />
      <div className="row">
        <Button type="submit">{t('shift.prepareDo')}</Button>
      </div>
    </form>
  );
}
