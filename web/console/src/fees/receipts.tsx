import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { money } from './money.js';
import type { Fee } from './queries.js';
import { voidsReceipts } from './roles.js';
import { useCodes } from './use-codes.js';

type Receipt = Fee['receipts'][number];

/** What was paid: every receipt that stands, and its way back for those who may. */
export function Receipts({ fee }: { readonly fee: Fee }) {
  const { t } = useWords();
  const session = useSession();
  const mayVoid = 'me' in session && voidsReceipts(session.me);
  return (
    <section className="panel stack">
      <h2>{t('fees.receipts')}</h2>
      {fee.receipts.length === 0 && <Empty title={t('fees.receiptsNone')} todo={t('fees.receiptsNoneTodo')} />}
      <ul className="stack">
        {fee.receipts.map((receipt) => (
          <ReceiptLine key={receipt.number} fee={fee} receipt={receipt} mayVoid={mayVoid} />
        ))}
      </ul>
    </section>
  );
}

function ReceiptLine({
  fee,
  receipt,
  mayVoid,
}: {
  readonly fee: Fee;
  readonly receipt: Receipt;
  readonly mayVoid: boolean;
}) {
  const { t, language } = useWords();
  const { say } = useCodes('means');
  const [open, setOpen] = useState(false);
  return (
    <li className="stack receipt">
      <div className="row between">
        <span className="row">
          <b className="figures">{receipt.number}</b>
          <span>{say(receipt.means)}</span>
          <span className="figures muted">{moment(Date.parse(receipt.at), gateTime(), language)}</span>
        </span>
        <span className="row">
          <b className="figures">{money(receipt.dong, language)}</b>
          {mayVoid && (
            <Button size="sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('fees.reverse')}
            </Button>
          )}
        </span>
      </div>
      <p className="muted small">{t('fees.inWords', { words: receipt.inWords[language] })}</p>
      {open && <Reverse fee={fee} receipt={receipt} />}
    </li>
  );
}

/** Makes a receipt void, with a reason: cash goes back to the payer, a transfer is open again. */
function Reverse({ fee, receipt }: { readonly fee: Fee; readonly receipt: Receipt }) {
  const { t, language } = useWords();
  const { codes, say } = useCodes('reversalReasons');
  const [chosen, setChosen] = useState('');
  const reason = (chosen || codes[0]) as 'typing-error' | undefined;
  const send = useSend();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!reason) return;
        const path = { declaration: fee.declaration, receipt: receipt.number };
        send.mutate(
          commandFor('post', '/api/v1/fees/{declaration}/receipts/{receipt}/reverse', { path, body: { reason } }),
        );
      }}
    >
      <p className="muted">{t(receipt.means === 'TRANSFER' ? 'fees.reverseTransfer' : 'fees.reverseCash')}</p>
      <NativeSelect
        label={t('fees.reason')}
        value={reason ?? ''}
        data={codes.map((each) => ({ value: each, label: say(each) }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {send.isError && <ErrorSaid error={send.error} />}
      <Button type="submit" color="red" variant="default" loading={send.isPending}>
        {t('fees.reverseDo', { amount: money(receipt.dong, language) })}
      </Button>
    </form>
  );
}
