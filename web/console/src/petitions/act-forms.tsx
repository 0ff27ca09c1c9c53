import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useWords } from '../app/words.js';
import { ActForm, ActWords } from '../office/act-form.js';
import { OfficeChoice } from '../office/office-choice.js';
import { civilServants } from '../office/queries.js';
import type { FormProps } from './form-props.js';
import { tellAct } from './tell-act.js';

/** Accepts it; of a complaint it is said whether the way there is hard, which gives it longer. */
export function AcceptForm({ petition, seen, leave }: FormProps) {
  const { t } = useWords();
  const [remote, setRemote] = useState(false);
  const complaint = petition.kind === 'COMPLAINT';
  const send = () => {
    const path = { id: petition.id };
    const body = complaint ? { remote } : {};
    tellAct(commandFor('post', '/api/v1/petitions/{id}/acceptance', { path, seen, body }), petition, 'ACCEPT');
  };
  return (
    <ActForm sure={t('petitionSure.ACCEPT')} does={t('petitionAct.ACCEPT')} send={send} leave={leave}>
      {complaint && (
        <Checkbox
          label={t('petition.remote')}
          checked={remote}
          onChange={(event) => setRemote(event.currentTarget.checked)}
        />
      )}
    </ActForm>
  );
}

/** Approves the answer that is shown. */
export function ApproveForm({ petition, seen, leave }: FormProps) {
  const { t } = useWords();
  const send = () => {
    const path = { id: petition.id };
    const body = { answer: petition.answer?.id ?? '' };
    tellAct(commandFor('post', '/api/v1/petitions/{id}/answer-approval', { path, seen, body }), petition, 'APPROVE');
  };
  return <ActForm sure={t('petitionSure.APPROVE')} does={t('petitionAct.APPROVE')} send={send} leave={leave} />;
}

/** Says whose work it is. */
export function AssignForm({ petition, seen, leave }: FormProps) {
  const { t } = useWords();
  const people = (useQuery(civilServants).data ?? []).filter(({ id }) => id !== petition.official);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const send = () => {
    const path = { id: petition.id };
    const body = { to, ...(note.trim() && { note: note.trim() }) };
    tellAct(commandFor('post', '/api/v1/petitions/{id}/assignment', { path, seen, body }), petition, 'ASSIGN');
  };
  return (
    <ActForm sure={t('petitionSure.ASSIGN')} does={t('petitionAct.ASSIGN')} send={send} leave={leave} disabled={!to}>
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
      <ActWords label={t('office.note')} optional value={note} type={setNote} />
    </ActForm>
  );
}

/** Hands it to another body; where the law forbids the way, the server says so. */
export function ForwardForm({ petition, seen, leave }: FormProps) {
  const { t } = useWords();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const send = () => {
    const path = { id: petition.id };
    const body = { to, reason: reason.trim() };
    tellAct(commandFor('post', '/api/v1/petitions/{id}/forwarding', { path, seen, body }), petition, 'FORWARD');
  };
  return (
    <ActForm
      sure={t('petitionSure.FORWARD')}
      does={t('petitionAct.FORWARD')}
      send={send}
      leave={leave}
      disabled={!to || !reason.trim()}
    >
      <OfficeChoice label={t('petition.body')} value={to} onChange={setTo} not={petition.office} />
      <ActWords label={t('office.reason')} description={t('office.reasonRead')} value={reason} type={setReason} />
    </ActForm>
  );
}
