import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { counted, moment } from '../../../shared/time/instants.js';
import type { Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { FeeStatus } from './fee-status.js';
import { InvoiceForm } from './invoice-form.js';
import { money } from './money.js';
import { feeOf, tripOf, type Fee } from './queries.js';
import { Receipts } from './receipts.js';
import { findsByPlate, takesMoney } from './roles.js';
import { SetAmount } from './set-amount.js';
import { TakePayment } from './take-payment.js';
import { TransferCode } from './transfer-code.js';
import { useCodes } from './use-codes.js';
import { useRules } from './use-rules.js';

/** The fee of one trip: what it costs and why, what is due, how it is paid, what was paid. */
export function FeePage() {
  const { t } = useWords();
  const session = useSession();
  const { declaration } = useParams({ from: '/fees/trip/$declaration' });
  const fee = useQuery(feeOf(declaration));
  const me = 'me' in session ? session.me : undefined;
  const trip = useQuery({ ...tripOf(declaration), enabled: me !== undefined && findsByPlate(me) });
  if (!me) return null;
  const { invoice } = fee.data ?? {};
  const cashier = takesMoney(me);
  return (
    <div className="page stack fees">
      <Link to="/fees/trips">{t('fees.back')}</Link>
      <div className="row between">
        <h1 className="figures">{trip.data?.plate ?? invoice?.reference ?? t('fees.trip')}</h1>
        {invoice && <FeeStatus status={invoice.status} />}
      </div>
      {fee.isLoadingError && <ErrorSaid error={fee.error} retry={() => void fee.refetch()} />}
      {fee.isPending && <Skeleton height={280} />}
      {fee.data && (
        <div className="beside">
          <div className="stack">
            {invoice && <Invoice fee={invoice} />}
            {cashier && <InvoiceForm quote={fee.data} />}
            {invoice && <Receipts fee={invoice} />}
          </div>
          <div className="stack">
            {cashier && invoice?.due !== undefined && invoice.due > 0 && (
              <TakePayment key={invoice.due} fee={invoice} due={invoice.due} />
            )}
            {invoice?.due !== undefined && invoice.due > 0 && (
              <TransferCode declaration={declaration} due={invoice.due} />
            )}
            {cashier && <SetAmount declaration={declaration} />}
          </div>
        </div>
      )}
    </div>
  );
}

function Invoice({ fee }: { readonly fee: Fee }) {
  const { t, language } = useWords();
  const { say } = useCodes('handReasons');
  const ruleSaid = useRules();
  const shown = (at: string) => moment(Date.parse(at), gateTime(), language);
  const facts: readonly (readonly [string, string])[] = [
    [t('fees.reference'), fee.reference],
    [t('fees.amount'), fee.dong === undefined ? t('fees.unpriced') : money(fee.dong, language)],
    [t('fees.paid'), money(fee.paid, language)],
    [t('fees.rule'), [fee.rule, ...fee.factors].map(ruleSaid).join(' · ')],
    ...(fee.reason ? [[t('fees.reason'), say(fee.reason)] as const] : []),
    [t('fees.measures'), measured(fee, language, t('fees.feet'))],
    [t('fees.until'), shown(fee.until)],
  ];
  return (
    <section className="panel stack">
      <div className="row between">
        <h2>{t('fees.due')}</h2>
        <b className="figures due" data-due={fee.due === 0 ? 'none' : 'some'}>
          {fee.due === undefined ? '–' : money(fee.due, language)}
        </b>
      </div>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function measured({ measures: { payloadKg, containerFeet } }: Fee, language: Language, feet: string): string {
  const told = [
    payloadKg !== undefined && counted(payloadKg, language, 'kilogram'),
    containerFeet !== undefined && `${containerFeet} ${feet}`,
  ];
  return told.filter(Boolean).join(' · ') || '–';
}
