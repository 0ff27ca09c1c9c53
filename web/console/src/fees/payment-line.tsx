import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status, type Hue } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { FeeStatus } from './fee-status.js';
import { money } from './money.js';
import { feesOf, type BankPayment } from './queries.js';
import { useCodes } from './use-codes.js';

const LOOK = {
  EXACT: { hue: 'open', icon: 'done' },
  OVER: { hue: 'held', icon: 'warning' },
  UNDER: { hue: 'waiting', icon: 'progress' },
  LATE: { hue: 'held', icon: 'clock' },
  DUPLICATE: { hue: 'held', icon: 'warning' },
  UNKNOWN: { hue: 'closed', icon: 'failed' },
} as const satisfies Record<BankPayment['state'], { hue: Hue; icon: string }>;

/** A payment as the bank told it, what became of it, and what is done next with what is open. */
export function PaymentLine({ payment, mayAct }: { readonly payment: BankPayment; readonly mayAct: boolean }) {
  const { t, language } = useWords();
  const states = useCodes('paymentStates');
  const steps = useCodes('nextSteps');
  const [doing, setDoing] = useState<'ASSIGN' | 'REFUND'>();
  const { open, next } = payment;
  return (
    <li className="panel stack payment" data-open={open > 0 || undefined}>
      <div className="row between">
        <Status {...LOOK[payment.state]}>{states.say(payment.state)}</Status>
        <b className="figures">{money(payment.dong, language)}</b>
      </div>
      <p className="row">
        <span className="figures">{payment.bankId}</span>
        <span className="figures muted">{moment(Date.parse(payment.paidAt), gateTime(), language)}</span>
        {payment.text && <span className="said-text">{payment.text}</span>}
        {payment.declaration && (
          <Link to="/fees/trip/$declaration" params={{ declaration: payment.declaration }}>
            {t('fees.trip')} {payment.reference && <span className="figures">{payment.reference}</span>}
          </Link>
        )}
      </p>
      {(open > 0 || payment.refunded > 0) && (
        <p className="row">
          {open > 0 && <b>{t('fees.openAmount', { amount: money(open, language) })}</b>}
          {payment.refunded > 0 && <span>{t('fees.refunded', { amount: money(payment.refunded, language) })}</span>}
        </p>
      )}
      {next.includes('WAIT_FOR_REST') && <p className="muted">{steps.say('WAIT_FOR_REST')}</p>}
      {mayAct && open > 0 && (
        <div className="row">
          {(['ASSIGN', 'REFUND'] as const).map((step) => (
            <Button
              key={step}
              size="sm"
              variant="default"
              aria-expanded={doing === step}
              onClick={() => setDoing(doing === step ? undefined : step)}
            >
              {steps.say(step)}
            </Button>
          ))}
        </div>
      )}
      {doing === 'ASSIGN' && open > 0 && <Assign payment={payment} />}
      {doing === 'REFUND' && open > 0 && <Refund payment={payment} />}
    </li>
  );
}

/** Puts what is open onto the trip whose reference the payer meant. */
function Assign({ payment }: { readonly payment: BankPayment }) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState('');
  const reference = typed.replaceAll(/\s/g, '').toUpperCase();
  const whole = /^LS[A-Z0-9]{6,}$/.test(reference);
  const found = useQuery({ ...feesOf({ gate: payment.gate, find: reference }), enabled: whole });
  const fee = whole ? found.data?.items[0] : undefined;
  const send = useSend();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fee) return;
        const path = { payment: payment.payment };
        const body = { declaration: fee.declaration };
        send.mutate(commandFor('post', '/api/v1/bank-payments/{payment}/assign', { path, body }));
      }}
    >
      <TextInput
        label={t('fees.assignTo')}
        description={t('fees.assignWhy')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {whole && found.data?.items.length === 0 && <p role="status">{t('fees.assignNone')}</p>}
      {fee && (
        <p className="row" role="status">
          <b className="figures">{fee.reference}</b>
          <FeeStatus status={fee.status} />
          <span className="figures">
            {t('fees.due')}: {fee.dong === undefined ? '–' : money(Math.max(0, fee.dong - fee.paid), language)}
          </span>
        </p>
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      <Button type="submit" disabled={!fee} loading={send.isPending}>
        {t('fees.assignDo')}
      </Button>
    </form>
  );
}

/** Writes down that what is open went back to the payer, by which order. */
function Refund({ payment }: { readonly payment: BankPayment }) {
  const { t, language } = useWords();
  const [order, setOrder] = useState('');
  const send = useSend();
  const whole = /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/.test(order);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const path = { payment: payment.payment };
        if (whole) send.mutate(commandFor('post', '/api/v1/bank-payments/{payment}/refund', { path, body: { order } }));
      }}
    >
      <TextInput
        label={t('fees.order')}
        description={t('fees.orderWhy')}
        value={order}
        onChange={(event) => setOrder(event.currentTarget.value)}
      />
      {send.isError && <ErrorSaid error={send.error} />}
      <Button type="submit" disabled={!whole} loading={send.isPending}>
        {t('fees.refundDo', { amount: money(payment.open, language) })}
      </Button>
    </form>
  );
}
