import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import { gateTime } from '../../../shared/live/live.js';
import { QrCode } from '../../../shared/look/qr-code.js';
import { Empty } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import type { Me } from '../../../shared/session/session.js';
import { HANOI, wallClock, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { bodyOf } from '../dossier/draft.js';
import { NotSentYet } from '../dossier/not-sent-yet.js';
import { SaveButton } from '../dossier/save-button.js';
import { uploads, useOnTheirWay } from '../send/uploads.js';
import { useErrandStore, useOnItsWay } from '../send/use-errand.js';
import { ForMembers } from './for-members.js';
import { actedDossiers } from './queries.js';
import '../dossier/dossier.css';

type Dossier = ReturnType<typeof bodyOf>;

/** What was sent for somebody: the receipt to be handed over, now or with the code later; or why it was refused. */
export function SentForPage() {
  const { t } = useWords();
  return <ForMembers title={t('team.receipt')}>{(_, me) => <Sent me={me} />}</ForMembers>;
}

function Sent({ me }: { readonly me: Me }) {
  const { t, language } = useWords();
  const { id } = useParams({ from: '/team/sent/$id' });
  const onItsWay = useOnItsWay(id);
  const { sendings, receipts } = useErrandStore();
  const stuck = useOnTheirWay(uploads, id).some(({ state }) => state === 'REFUSED');
  const known = useQuery(actedDossiers).data?.find((each) => each.id === id);
  const body: { readonly dossier?: Dossier } | undefined =
    onItsWay?.command?.body ?? sendings.find((each) => each.id === id && each.person === me.id)?.command.body;
  const receipt = receipts.find((each) => each.id === id && each.person === me.id);
  if (!onItsWay && !known)
    return (
      <Empty title={t('team.receiptGone')} todo={t('common.notFoundTodo')}>
        <Link to="/team">{t('team.back')}</Link>
      </Empty>
    );
  if (onItsWay && (onItsWay.state === 'REFUSED' || stuck))
    return (
      <>
        <h1>{t('team.receipt')}</h1>
        <NotSentYet id={id} onItsWay={onItsWay} />
      </>
    );
  const code = known?.code ?? receipt?.code;
  const name = known?.applicantName ?? String(body?.dossier?.applicant['name'] ?? '');
  const at = known ? Date.parse(known.consentAt) : (receipt?.at ?? gateTime());
  return (
    <>
      <p className="no-print">
        <Link to="/team">{t('team.back')}</Link>
      </p>
      <h1>{t('team.receipt')}</h1>
      <section className="receipt panel" aria-label={t('team.receipt')}>
        <div className="stack grows">
          <p>
            <b>{known?.name[language] ?? receipt?.about}</b>
          </p>
          {code ? (
            <>
              <p className="big-code figures">{code}</p>
              <p className="muted small">{t('dossier.codeWhy')}</p>
            </>
          ) : (
            <div role="status">
              <p>
                <Status hue="waiting" icon="clock">
                  {t('dossier.waits')}
                </Status>
              </p>
              <p>{t('team.receiptWaits')}</p>
            </div>
          )}
          <dl className="facts">
            {name && (
              <>
                <dt>{t('team.receiptFor')}</dt>
                <dd>{name}</dd>
              </>
            )}
            <dt>{t('team.receiptBy')}</dt>
            <dd>{me.name}</dd>
            <dt>{t('team.receiptAt')}</dt>
            <dd>
              {wholeDay(at, language)} {wallClock(at, HANOI)}
            </dd>
          </dl>
        </div>
        {code && <QrCode text={`${location.origin}/citizen/follow#${code}`} label={t('dossier.code')} />}
      </section>
      <p className="only-print">{t('team.receiptSign')}</p>
      <div className="row no-print">
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('citizen.print')}
        </Button>
        {code && (
          <SaveButton
            address={`/api/v1/team-dossiers/${id}/receipt`}
            name={`${code}.pdf`}
            icon={<IconDownload size={18} aria-hidden />}
          >
            {t('team.receiptPdf')}
          </SaveButton>
        )}
      </div>
    </>
  );
}
