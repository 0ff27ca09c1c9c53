import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession, type Me } from '../../../shared/session/session.js';
import { Skeleton } from '@mantine/core';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { hanoiDay, wholeDay } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { daysAfter, noonOf } from '../board/hanoi-wall.js';
import { boardPages } from '../board/pages.js';
import { saveAs } from '../board/save-as.js';
import { Compared } from './compared.js';
import { ComparedDays } from './compared-days.js';
import { FiguresTable } from './figures-table.js';
import { Hours } from './hours.js';
import { csvOf, printedReport, reportOf } from './queries.js';
import { Trend } from './trend.js';
import { Versions } from './versions.js';
import './report.css';

/** The day as the board reports it, with its versions, its hours and the weeks before. */
export function ReportPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return boardPages(session.me).includes('report') ? <Report me={session.me} /> : <NotFound />;
}

function Report({ me }: { readonly me: Me }) {
  const { t, language } = useWords();
  const search = useSearch({ from: '/board/report' });
  const navigate = useNavigate({ from: '/board/report' });
  const today = hanoiDay(gateTime());
  const day = search.day ?? today;
  const gate = search.gate;
  const report = useQuery(reportOf(day));
  const counted = gate ?? me.gate ?? 'HUU_NGHI';
  const csv = useMutation({ mutationFn: async () => saveAs(await csvOf(day), `${day}.csv`) });
  const pdf = useMutation({
    mutationFn: async () => saveAs(await printedReport(day, language), `${day}.pdf`),
  });
  const go = (to: string) => void navigate({ search: { ...search, day: to === today ? undefined : to } });
  return (
    <div className="stack report">
      <div className="page-head">
        <h1>
          {t('report.title')} <span className="figures day">{wholeDay(noonOf(day), language)}</span>
        </h1>
        <div className="row no-print">
          <Button variant="default" onClick={() => go(daysAfter(day, -1))}>
            {t('report.dayBefore')}
          </Button>
          <TextInput
            type="date"
            aria-label={t('report.day')}
            value={day}
            max={today}
            onChange={(event) => event.currentTarget.value && go(event.currentTarget.value)}
          />
          <Button variant="default" disabled={day >= today} onClick={() => go(daysAfter(day, 1))}>
            {t('report.dayAfter')}
          </Button>
          <Button variant="default" loading={csv.isPending} onClick={() => csv.mutate()}>
            {t('report.csv')}
          </Button>
          <Button variant="default" loading={pdf.isPending} onClick={() => pdf.mutate()}>
            {t('report.pdf')}
          </Button>
          <Button variant="default" onClick={() => print()}>
            {t('report.print')}
          </Button>
        </div>
      </div>
      {csv.isError && <ErrorSaid error={csv.error} />}
      {pdf.isError && <ErrorSaid error={pdf.error} />}
      {report.isLoadingError && <ErrorSaid error={report.error} retry={() => void report.refetch()} />}
      {report.isPending && <Skeleton height={260} />}
      {report.data && (
        <>
          <FiguresTable report={report.data} />
          <Versions gates={report.data.gates} />
        </>
      )}
      <Hours
        day={day}
        gate={gate}
        choose={(to) => void navigate({ search: { ...search, gate: to, cursor: undefined }, replace: true })}
      />
      <Trend gate={gate} />
      <Compared me={me} gate={counted} day={day} />
      <ComparedDays gate={counted} search={search} go={(cursor) => void navigate({ search: { ...search, cursor } })} />
    </div>
  );
}
