import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { hanoiDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { saveAs } from '../board/save-as.js';
import { GateFilter } from './gate-filter.js';
import { money } from './money.js';
import { printedSheet, sheetOf, type CashSheet } from './queries.js';
import { useCodes } from './use-codes.js';
import { useRules } from './use-rules.js';
import { WhenInput } from '../../../shared/time/when-input.js';

/** The cash sheet of a day: what was taken, by whom, under which rule, by which means; on paper to be signed. */
export function DayPage() {
  const { t } = useWords();
  const session = useSession();
  const search = useSearch({ from: '/fees/day' });
  const navigate = useNavigate({ from: '/fees/day' });
  const me = 'me' in session ? session.me : undefined;
  const gate = me?.gate ?? search.gate ?? 'HUU_NGHI';
  const day = search.day ?? hanoiDay(gateTime());
  const sheet = useQuery(sheetOf(gate, day));
  const print = useMutation({
    mutationFn: async () => saveAs(await printedSheet(gate, day), `${gate}-${day}.pdf`),
  });
  return (
    <div className="page stack fees">
      <h1>{t('fees.day')}</h1>
      <div className="filters">
        <WhenInput
          type="date"
          label={t('fees.whichDay')}
          value={day}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: { ...search, ...(value && { day: value }) } })
          }
        />
        <GateFilter gate={gate} onChange={(to) => void navigate({ search: { ...search, ...(to && { gate: to }) } })} />
        <Button variant="default" loading={print.isPending} onClick={() => print.mutate()}>
          {t('fees.print')}
        </Button>
      </div>
      {print.isError && <ErrorSaid error={print.error} />}
      {sheet.isLoadingError && <ErrorSaid error={sheet.error} retry={() => void sheet.refetch()} />}
      {sheet.isPending && <Skeleton height={200} />}
      {sheet.data?.cashiers.length === 0 && <Empty title={t('fees.dayNone')} todo={t('fees.dayNoneTodo')} />}
      {sheet.data && sheet.data.cashiers.length > 0 && <Sheet sheet={sheet.data} mine={me?.id} />}
    </div>
  );
}

function Sheet({ sheet, mine }: { readonly sheet: CashSheet; readonly mine: string | undefined }) {
  const { t, language } = useWords();
  const { say } = useCodes('means');
  const ruleSaid = useRules();
  return (
    <>
      <p className="row totals">
        <b className="figures due">{money(sheet.dong, language)}</b>
        <span>{t('fees.receiptCount', { count: sheet.receipts })}</span>
      </p>
      {sheet.cashiers.map((cashier, n) => (
        <section key={cashier.by} className="panel stack">
          <div className="row between">
            <h2>{cashier.by === mine ? t('fees.mine') : t('fees.cashier', { number: n + 1 })}</h2>
            <b>{t('fees.drawer', { amount: money(cashier.cash, language) })}</b>
          </div>
          <table className="rows money">
            <thead>
              <tr>
                <th scope="col">{t('fees.rule')}</th>
                <th scope="col">{t('fees.means')}</th>
                <th scope="col" className="amount">
                  {t('fees.receipts')}
                </th>
                <th scope="col" className="amount">
                  {t('fees.reversed')}
                </th>
                <th scope="col" className="amount">
                  {t('fees.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {cashier.sums.map((sum) => (
                <tr key={`${sum.rule} ${sum.means}`}>
                  <th scope="row">{ruleSaid(sum.rule)}</th>
                  <td>{say(sum.means)}</td>
                  <td className="figures amount" data-label={t('fees.receipts')}>
                    {sum.receipts}
                  </td>
                  <td className="figures amount" data-label={t('fees.reversed')}>
                    {sum.reversed}
                  </td>
                  <td className="figures amount">{money(sum.dong, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
