import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import { QrCode } from '../../../shared/look/qr-code.js';
import { Empty, ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import type { Command, NewCommand } from '../../../shared/offline/command.js';
import { forget } from '../../../shared/offline/outbox.js';
import { HANOI, wallClock, wholeDay } from '../../../shared/time/instants.js';
import { inLanguage } from '../../../shared/words/refusal-said.js';
import { useWords } from '../app/words.js';
import { Mend } from '../send/mend.js';
import { dropReceipt, dropSending, type Receipt } from '../send/store.js';
import { photos, useOnTheirWay } from '../send/uploads.js';
import { useErrandStore, useOnItsWay } from '../send/use-errand.js';
import { reopenComplaint, reopenReport, type ComplaintSent, type ReportSent } from './reopen.js';
import '../dossier/dossier.css';

/** A report or complaint after it was sent: its code, or that it waits for the line, or why it was refused. */
export function SentPage() {
  const { t, language } = useWords();
  const { id } = useParams({ from: '/sent/$id' });
  const navigate = useNavigate();
  const onItsWay = useOnItsWay(id);
  const sending = useErrandStore().sendings.find((each) => each.id === id);
  const stuck = useOnTheirWay(photos, id).filter((each) => each.state === 'REFUSED');
  const toForm = (to: '/report' | '/complain') => void navigate({ to });
  const mending = ({ body, said }: Pick<NewCommand, 'body' | 'said'>, told?: Command) => {
    const isReport = said.key === 'said.report';
    const reopen = async (instead: boolean) => {
      const placed = await (isReport
        ? reopenReport(body as ReportSent, instead)
        : reopenComplaint(body as ComplaintSent, instead));
      if (!placed) return false;
      // Before its photos: what still waits goes out once the last of them is let go.
      if (sending) await dropSending(id);
      await Promise.all(stuck.map((each) => photos.forget(each.id)));
      if (told) await forget(told.id);
      await dropReceipt(id);
      return true;
    };
    return <Mend reopen={reopen} toForm={() => toForm(isReport ? '/report' : '/complain')} />;
  };
  if (!onItsWay)
    return (
      <div className="page narrow-page">
        <Empty title={t('report.gone')} todo={t('common.notFoundTodo')}>
          <Link to="/">{t('common.toFirstPage')}</Link>
        </Empty>
      </div>
    );
  const { state, receipt, command } = onItsWay;
  return (
    <div className="page narrow-page stack" role="status">
      {receipt ? (
        <Sent receipt={receipt} />
      ) : state === 'REFUSED' ? (
        <>
          <h1>{t('report.title')}</h1>
          <ProblemSaid problem={command?.problem ?? {}}>{command?.body && mending(command, command)}</ProblemSaid>
        </>
      ) : sending && stuck.length > 0 ? (
        <div className="said" role="alert">
          <div className="stack">
            <p>{t('dossier.fileRefused')}</p>
            <ul className="fields">
              {stuck.map((each) => (
                <li key={each.id}>
                  {each.name}: {inLanguage(each, language).title}
                </li>
              ))}
            </ul>
            {sending.command.body && mending(sending.command)}
          </div>
        </div>
      ) : (
        <>
          <h1>{t('report.waits')}</h1>
          <p>
            <Status hue="waiting" icon="clock">
              {t('outbox.WAITING')}
            </Status>
          </p>
          <p>{t('report.waitsTodo')}</p>
        </>
      )}
    </div>
  );
}

function Sent({ receipt: { code, about, dueAt } }: { readonly receipt: Receipt }) {
  const { t, language } = useWords();
  const until = dueAt && `${wholeDay(Date.parse(dueAt), language)} ${wallClock(Date.parse(dueAt), HANOI)}`;
  return (
    <>
      <h1>{t('report.sent')}</h1>
      <p>{about}</p>
      <section className="receipt panel" aria-label={t('report.code')}>
        <div className="stack grows">
          <p className="big-code figures">{code}</p>
          <p>{t('report.codeWhy')}</p>
          {until && <p className="muted">{t('report.dueAt', { until })}</p>}
        </div>
        <QrCode text={`${location.origin}/citizen/follow#${code}`} label={t('report.code')} />
      </section>
      <div className="row no-print">
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('citizen.print')}
        </Button>
        <Link to="/follow" hash={code}>
          {t('petition.follow')}
        </Link>
        <Link to="/report">{t('report.another')}</Link>
      </div>
    </>
  );
}
