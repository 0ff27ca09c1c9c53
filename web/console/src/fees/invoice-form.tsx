import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { QuantityField } from '../../../shared/quantities/quantity-field.js';
import { quantityOf } from '../../../shared/quantities/quantity.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { money } from './money.js';
import type { FeeQuote } from './queries.js';
import { useRules } from './use-rules.js';

const FEET = ['0', '20', '40', '45'] as const;

/** Writes the invoice by the tariff; asks for what the price depends on and nobody told. */
export function InvoiceForm({ quote }: { readonly quote: FeeQuote }) {
  const { t, language } = useWords();
  const { declaration, invoice, dong, rule, missing } = quote;
  const [payload, setPayload] = useState('');
  const [feet, setFeet] = useState('');
  const send = useSend();
  const ruleSaid = useRules();
  // Nothing to write once it stands as the tariff has it.
  if (invoice && (dong === undefined || (invoice.dong === dong && !missing?.length))) return null;
  const none = missing?.length === 0;
  const asks = (measure: string) => missing?.includes(measure as 'payloadKg') === true;
  // The tariff goes by whole kilograms.
  const kg = quantityOf(payload, 'COUNT');
  const body = {
    ...(kg !== undefined && { payloadKg: kg }),
    ...(feet && { containerFeet: Number(feet) as 0 | 20 | 40 | 45 }),
  };
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(commandFor('post', '/api/v1/fees/{declaration}/invoice', { path: { declaration }, body }));
      }}
    >
      <h2>{t('fees.invoice')}</h2>
      {dong !== undefined && (
        <p>
          {t('fees.byTariff')}: <b className="figures">{money(dong, language)}</b>{' '}
          <span className="muted">{rule !== undefined && ruleSaid(rule)}</span>
        </p>
      )}
      {none && <p>{t('fees.noRule')}</p>}
      {asks('payloadKg') && (
        <QuantityField label={t('fees.payload')} kind="COUNT" unit="kilogram" typed={payload} onType={setPayload} />
      )}
      {asks('containerFeet') && (
        <NativeSelect
          label={t('fees.container')}
          value={feet}
          data={[
            { value: '', label: t('fees.choose') },
            ...FEET.map((each) => ({
              value: each,
              label: each === '0' ? t('fees.noContainer') : `${each} ${t('fees.feet')}`,
            })),
          ]}
          onChange={(event) => setFeet(event.currentTarget.value)}
        />
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      {!none && (
        <Button type="submit" disabled={payload.trim() !== '' && kg === undefined} loading={send.isPending}>
          {t(invoice ? 'fees.invoiceAnew' : 'fees.invoiceDo')}
        </Button>
      )}
    </form>
  );
}
