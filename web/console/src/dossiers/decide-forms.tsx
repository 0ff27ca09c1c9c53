import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { money, typedMoney } from '../fees/money.js';
import { ActForm, ActWords } from '../office/act-form.js';
import type { FormProps } from './form-props.js';
import { tellAct } from './tell-act.js';

const LEAST_DONG = 1_000;
const OUTCOMES = ['GRANTED', 'REFUSED'] as const;
const MEANS = ['CASH', 'TRANSFER'] as const;

/** Asks for a payment that the fee of the procedure did not say. */
export function AskFeeForm({ dossier, seen, leave }: FormProps) {
  const { t, language } = useWords();
  const draft = useDraft(`fee ${dossier.id}`, { amount: dossier.feeDue > 0 ? String(dossier.feeDue) : '', reason: '' });
  const { amount, reason } = draft.typed;
  const dong = typedMoney(amount);
  const send = () => {
    const body = { dong, reason: reason.trim() };
    const path = { id: dossier.id };
    tellAct(commandFor('post', '/api/v1/dossiers/{id}/fee-request', { path, seen, body }), dossier, 'ASK_FEE');
    draft.done();
  };
  return (
    <ActForm
      sure={t('dossierSure.ASK_FEE')}
      does={t('dossierAct.ASK_FEE')}
      send={send}
      leave={leave}
      disabled={dong < LEAST_DONG || !reason.trim()}
    >
      <TextInput
        label={t('dossier.amount')}
        autoFocus
        inputMode="numeric"
        description={dong > 0 ? money(dong, language) : undefined}
        value={amount}
        onChange={(event) => draft.type({ amount: event.currentTarget.value })}
      />
      <ActWords
        label={t('office.reason')}
        description={t('office.reasonRead')}
        value={reason}
        type={(typed) => draft.type({ reason: typed })}
      />
    </ActForm>
  );
}

/** Confirms that all that is due was paid. */
export function PaymentForm({ dossier, seen, leave }: FormProps) {
  const { t, language } = useWords();
  const [means, setMeans] = useState<(typeof MEANS)[number]>('CASH');
  const [reference, setReference] = useState('');
  const send = () => {
    const body = { dong: dossier.feeDue, means, ...(reference.trim() && { reference: reference.trim() }) };
    const path = { id: dossier.id };
    tellAct(commandFor('post', '/api/v1/dossiers/{id}/payment', { path, seen, body }), dossier, 'CONFIRM_PAYMENT');
  };
  return (
    <ActForm
      sure={`${t('dossierSure.CONFIRM_PAYMENT')} ${t('dossier.feeDue', { amount: money(dossier.feeDue, language) })}.`}
      does={t('dossierAct.CONFIRM_PAYMENT')}
      send={send}
      leave={leave}
    >
      <NativeSelect
        label={t('dossier.means')}
        autoFocus
        value={means}
        data={MEANS.map((each) => ({ value: each, label: t(each === 'CASH' ? 'dossier.cash' : 'dossier.transfer') }))}
        onChange={(event) => setMeans(event.currentTarget.value as (typeof MEANS)[number])}
      />
      <TextInput
        label={t('dossier.reference')}
        maxLength={60}
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
      />
    </ActForm>
  );
}

/** Drafts the result, which a second person signs. */
export function ProposeForm({ dossier, seen, leave }: FormProps) {
  const { t } = useWords();
  // Each draft has an id of its own, by which the one who signs says which he saw.
  const [proposal] = useState(() => crypto.randomUUID());
  const draft = useDraft(`result ${dossier.id}`, { outcome: 'GRANTED', number: '', text: '' });
  const { outcome, number, text } = draft.typed;
  const send = () => {
    const body = {
      proposal,
      outcome: outcome as (typeof OUTCOMES)[number],
      text: text.trim(),
      ...(number.trim() && { number: number.trim() }),
    };
    const path = { id: dossier.id };
    tellAct(commandFor('post', '/api/v1/dossiers/{id}/proposal', { path, seen, body }), dossier, 'PROPOSE_RESULT');
    draft.done();
  };
  return (
    <ActForm
      sure={t('dossierSure.PROPOSE_RESULT')}
      does={t('dossierAct.PROPOSE_RESULT')}
      send={send}
      leave={leave}
      disabled={!text.trim()}
    >
      <NativeSelect
        label={t('dossier.outcome')}
        autoFocus
        value={outcome}
        data={OUTCOMES.map((each) => ({ value: each, label: t(`dossierOutcome.${each}`) }))}
        onChange={(event) => draft.type({ outcome: event.currentTarget.value })}
      />
      <TextInput
        label={t('dossier.number')}
        maxLength={60}
        value={number}
        onChange={(event) => draft.type({ number: event.currentTarget.value })}
      />
      <ActWords
        label={t('dossier.resultText')}
        most={4_000}
        rows={4}
        value={text}
        type={(typed) => draft.type({ text: typed })}
      />
    </ActForm>
  );
}
