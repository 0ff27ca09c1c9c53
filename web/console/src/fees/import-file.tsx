import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import type { BankImport } from './queries.js';
import { useCodes } from './use-codes.js';

/** Takes the bank's file and tells line by line what became of it. The same file twice changes nothing. */
export function ImportFile({ gate }: { readonly gate: Gate | undefined }) {
  const { t } = useWords();
  const [told, setTold] = useState<BankImport>();
  const [unread, setUnread] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const send = useSend<BankImport>(setTold);
  const take = async (file: File | undefined) => {
    if (!file || !gate) return;
    setTold(undefined);
    try {
      // Ours is UTF-8; a file of another kind is refused rather than taken with broken names.
      const csv = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      setUnread(false);
      send.mutate(commandFor('post', '/api/v1/bank-payments', { body: { gate, csv } }));
    } catch {
      setUnread(true);
    }
  };
  return (
    <section className="panel stack">
      <h2>{t('fees.import')}</h2>
      <p className="muted">{t('fees.importWhy')}</p>
      {!gate && <p>{t('fees.importGate')}</p>}
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        className="unseen"
        tabIndex={-1}
        aria-label={t('fees.file')}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button disabled={!gate} loading={send.isPending} onClick={() => input.current?.click()}>
        {t('fees.choseFile')}
      </Button>
      {unread && <p role="alert">{t('fees.notUtf8')}</p>}
      {send.isError && <ErrorSaid error={send.error} />}
      {told && <Verdicts told={told} />}
    </section>
  );
}

function Verdicts({ told }: { readonly told: BankImport }) {
  const { t } = useWords();
  const { say } = useCodes('paymentStates');
  const verdict = ({ known, code, column, state }: BankImport['rows'][number]) => {
    if (code === 'bank-payment-changed') return t('fees.rowChanged');
    if (code) return t('fees.rowUnread', { column: column ?? '' });
    return known ? t('fees.rowKnown') : say(state ?? '');
  };
  return (
    <div className="stack" role="status">
      <p>
        <b>{t('fees.imported', { taken: told.taken, known: told.known, bad: told.bad })}</b>
      </p>
      <table className="rows verdicts">
        <thead>
          <tr>
            <th scope="col">{t('fees.line')}</th>
            <th scope="col">{t('fees.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {told.rows.map((row) => (
            <tr key={row.line} data-bad={row.code !== undefined || undefined}>
              <th scope="row" className="figures">
                {row.line}
              </th>
              <td>{verdict(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
