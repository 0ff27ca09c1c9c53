import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useWords } from '../app/words.js';
import { ActForm, ActWords } from '../office/act-form.js';
import { civilServants } from '../office/queries.js';
import type { FormProps } from './form-props.js';
import { tellAct } from './tell-act.js';

/** Gives it to a civil servant of the office: to begin with, or from one to another. */
export function RouteForm({ dossier, seen, leave }: FormProps) {
  const { t } = useWords();
  const people = (useQuery(civilServants).data ?? []).filter(({ id }) => id !== dossier.official);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const send = () => {
    const body = { to, ...(reason.trim() && { reason: reason.trim() }) };
    const path = { id: dossier.id };
    tellAct(commandFor('post', '/api/v1/dossiers/{id}/routing', { path, seen, body }), dossier, 'ROUTE');
  };
  return (
    <ActForm sure={t('dossierSure.ROUTE')} does={t('dossierAct.ROUTE')} send={send} leave={leave} disabled={!to}>
      <NativeSelect
        label={t('office.to')}
        autoFocus
        value={to}
        data={[
          { value: '', label: t('office.chooseOne') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <ActWords label={t('office.note')} optional value={reason} type={setReason} />
    </ActForm>
  );
}
