import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { GateFilter } from './gate-filter.js';
import { ImportFile } from './import-file.js';
import { PaymentLine } from './payment-line.js';
import { paymentsOf } from './queries.js';
import { keepsAccounts, seesPayments } from './roles.js';
import { PAYMENT_STATES, type paymentsSearch } from './search.js';
import { useCodes } from './use-codes.js';

type Search = ReturnType<typeof paymentsSearch>;

/** What the bank told, and what is to be done with each payment that met no fee. */
export function PaymentsPage() {
  const { t } = useWords();
  const session = useSession();
  const search: Search = useSearch({ from: '/fees/payments' });
  const navigate = useNavigate({ from: '/fees/payments' });
  const { say } = useCodes('paymentStates');
  const me = 'me' in session ? session.me : undefined;
  const page = useQuery({
    ...paymentsOf(search),
    placeholderData: keepPreviousData,
    enabled: me !== undefined && seesPayments(me),
  });
  if (!me || !seesPayments(me)) return <NotFound />;
  const { cursor, ...filters } = search;
  const filter = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  return (
    <div className="page stack fees">
      <h1>{t('fees.payments')}</h1>
      <div className="filters">
        <GateFilter gate={search.gate} onChange={(gate) => filter({ gate })} />
        <Filter
          label={t('fees.met')}
          values={PAYMENT_STATES}
          value={search.state}
          say={say}
          onChange={(state) => filter({ state })}
        />
        <Filter
          label={t('fees.openPayments')}
          values={['true', 'false'] as const}
          value={search.open}
          say={(each) => t(each === 'true' ? 'fees.isOpen' : 'fees.isDone')}
          onChange={(open) => filter({ open })}
        />
        {Object.keys(filters).length > 0 && (
          <Button variant="subtle" onClick={() => void navigate({ search: {} })}>
            {t('list.clear')}
          </Button>
        )}
      </div>
      <div className={keepsAccounts(me) ? 'beside' : 'stack'}>
        <section className="stack">
          {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
          {page.isPending && <Skeleton height={240} />}
          {page.data?.items.length === 0 && <Empty title={t('fees.paymentsNone')} todo={t('fees.paymentsNoneTodo')} />}
          <ol className="stack">
            {page.data?.items.map((payment) => (
              <PaymentLine key={payment.payment} payment={payment} mayAct={keepsAccounts(me)} />
            ))}
          </ol>
          {page.data && (
            <Pages
              next={page.data.next}
              cursor={cursor}
              stale={page.data.stale}
              go={(to) => void navigate({ search: { ...filters, ...(to && { cursor: to }) } })}
            />
          )}
        </section>
        {keepsAccounts(me) && <ImportFile gate={me.gate ?? search.gate} />}
      </div>
    </div>
  );
}
