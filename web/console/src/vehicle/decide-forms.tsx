import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import type { Schemas } from '../../../shared/api/client.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { tell } from '../../../shared/offline/outbox.js';
import type { Agency } from '../app/agency.js';
import { useWords } from '../app/words.js';
import { HoldFields, optionsOf, useHold } from './hold-fields.js';
import { Note } from './note.js';
import { reasons } from './queries.js';

interface Props {
  readonly path: { readonly declaration: string; readonly agency: Agency };
  /** The ETag of the clearance as the officer sees it. */
  readonly seen: string;
  readonly plate: string;
  readonly agency: Agency;
  readonly leave: () => void;
}

/** Enter confirms at once; the cashier types the receipt first. */
export function PassForm({ path, seen, plate, agency, leave }: Props) {
  const { t } = useWords();
  const draft = useDraft(`pass ${path.declaration}`, { receipt: '' });
  const needsReceipt = agency === 'GATE_FEE';
  const send = () => {
    const body = needsReceipt ? { receipt: draft.typed.receipt } : {};
    const command = commandFor('post', '/api/v1/clearances/{declaration}/checks/{agency}/pass', { path, body, seen });
    void tell({ ...command, said: { key: 'vehicle.saidPass', about: plate } });
    draft.done();
  };
  return (
    <Decision send={send} leave={leave} does={t('vehicle.passDo')} first={!needsReceipt}>
      <b>{t('vehicle.passSure', { plate })}</b>
      {needsReceipt && (
        <TextInput
          label={t('vehicle.receipt')}
          required
          withAsterisk={false}
          autoFocus
          value={draft.typed.receipt}
          onChange={(event) => draft.type({ receipt: event.currentTarget.value })}
        />
      )}
    </Decision>
  );
}

export function HoldForm({ path, seen, plate, agency, leave }: Props) {
  const { t } = useWords();
  const hold = useHold(`hold ${path.declaration}`, agency);
  const send = () => {
    const command = commandFor('post', '/api/v1/clearances/{declaration}/checks/{agency}/hold', {
      path,
      body: hold.body,
      seen,
    });
    void tell({ ...command, said: { key: 'vehicle.saidHold', about: plate } });
    hold.done();
  };
  return (
    <Decision send={send} leave={leave} does={t('vehicle.holdDo')}>
      <HoldFields hold={hold} />
    </Decision>
  );
}

export function FailForm({ path, seen, plate, leave }: Props) {
  const { t, language } = useWords();
  const codes = useQuery(reasons).data;
  const options = optionsOf(codes?.failReasons, language);
  const draft = useDraft(`fail ${path.declaration}`, { reason: '', note: '' });
  const { reason, note } = draft.typed;
  const send = () => {
    const body = {
      reason: (reason || options[0]?.value) as Schemas['FailCheckBody']['reason'],
      ...(note && { note }),
    };
    const command = commandFor('post', '/api/v1/clearances/{declaration}/checks/{agency}/fail', { path, body, seen });
    void tell({ ...command, said: { key: 'vehicle.saidFail', about: plate } });
    draft.done();
  };
  return (
    <Decision send={send} leave={leave} does={t('vehicle.failDo')}>
      <NativeSelect
        label={t('vehicle.failReason')}
        autoFocus
        data={options}
        value={reason}
        onChange={(event) => draft.type({ reason: event.currentTarget.value })}
      />
      <Note value={note} type={(typed) => draft.type({ note: typed })} />
    </Decision>
  );
}

interface DecisionProps {
  readonly send: () => void;
  readonly leave: () => void;
  readonly does: string;
  /** Its button has the focus, so that Enter decides. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

function Decision({ send, leave, does, first, children }: DecisionProps) {
  const { t } = useWords();
  const decide = (event: FormEvent) => {
    event.preventDefault();
    send();
    leave();
  };
  return (
    <form className="stack" onSubmit={decide}>
      {children}
      <div className="row">
        <Button type="submit" autoFocus={first === true} rightSection={<kbd>Enter</kbd>}>
          {does}
        </Button>
        <Button variant="default" onClick={leave} rightSection={<kbd>Esc</kbd>}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
