import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CLOCK_STANDS } from '../../../../src/citizen/dossiers/domain/dossier-state.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { ForCitizens } from '../account/for-citizens.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { useOnItsWay } from '../send/use-errand.js';
import { Answers } from './answers.js';
import { useClockSaid } from './clock-said.js';
import { DossierState } from './dossier-state.js';
import { ExemptionSaid } from './exemption-said.js';
import { NotSentYet } from './not-sent-yet.js';
import { InfectedTodo, PapersThere } from './papers-there.js';
import { Pay } from './pay.js';
import { Rate } from './rate.js';
import { Receipt } from './receipt.js';
import { Result } from './result.js';
import { Supplement } from './supplement.js';
import { Timeline } from './timeline.js';
import { whatNow } from './what-now.js';
import { Withdraw } from './withdraw.js';
import { dossierOf, type SeenDossier } from './queries.js';

/** A dossier of one's own: before it has gone, and then where it stands and what is to be done. */
export function DossierPage() {
  const { t } = useWords();
  return <ForCitizens title={t('dossier.title')}>{() => <Mine />}</ForCitizens>;
}

function Mine() {
  const { t } = useWords();
  const { id } = useParams({ from: '/dossiers/$id' });
  const seen = useQuery(dossierOf(id));
  const onItsWay = useOnItsWay(id);
  const isSent = onItsWay?.state === 'SENT';
  const { refetch } = seen;
  // It has just gone out: what the server knows of it is asked at once.
  useEffect(() => {
    if (isSent) void refetch();
  }, [isSent, refetch]);
  return (
    <div className="page narrow-page stack">
      {seen.data ? (
        <Seen dossier={seen.data} />
      ) : (
        <>
          <h1>{t('dossier.title')}</h1>
          {onItsWay ? (
            <NotSentYet id={id} onItsWay={onItsWay} />
          ) : (
            <>
              {seen.isPending && <Skeleton height={480} />}
              {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void refetch()} />}
              {seen.data === null && <Empty title={t('common.notFound')} todo={t('common.notFoundTodo')} />}
            </>
          )}
        </>
      )}
    </div>
  );
}

function Seen({ dossier }: { readonly dossier: SeenDossier }) {
  const { t, language } = useWords();
  const now = useGateTime(60_000);
  const clock = useClockSaid(dossier, now);
  const article = useRef<HTMLElement>(null);
  const { name, code, state, number, officeName, office, steps, form, answers } = dossier;
  return (
    <>
      <article ref={article} className="stack">
        <h1>{name[language]}</h1>
        <Receipt dossier={dossier} />
        <section className="told stack" data-hue={hueOf(state)} aria-labelledby="to-do">
          <h2 id="to-do">{t('dossier.now')}</h2>
          <p>{t(`now.${whatNow(dossier)}`)}</p>
          <InfectedTodo dossier={dossier} />
          <Pay dossier={dossier} />
          <Supplement dossier={dossier} />
          <Result dossier={dossier} />
        </section>
        <dl className="facts">
          <dt>{t('dossier.state')}</dt>
          <dd>
            <DossierState state={state} />
            <span className="muted"> · {t('dossier.stateNumber', { number })}</span>
          </dd>
          <dt>{t('dossier.clock')}</dt>
          <dd>{clock}</dd>
          <dt>{t('dossier.code')}</dt>
          <dd className="figures">{code}</dd>
          <dt>{t('dossier.office')}</dt>
          <dd>{officeName ? <ToldText told={officeName} /> : office}</dd>
          <ExemptionSaid dossier={dossier} />
        </dl>
        <Timeline steps={steps} />
      </article>
      <Rate dossier={dossier} />
      <PapersThere dossier={dossier} />
      {answers && form.length > 0 && (
        <details className="panel">
          <summary>{t('dossier.answers')}</summary>
          <Answers form={form} given={answers} />
        </details>
      )}
      <Withdraw dossier={dossier} />
      <ReadAloud of={article} />
    </>
  );
}

/** Held while the office waits for somebody else, open once there is a result. */
function hueOf(state: SeenDossier['state']): 'held' | 'open' | undefined {
  if (CLOCK_STANDS.includes(state)) return 'held';
  return state === 'FINISHED' || state === 'RESULT_RETURNED' ? 'open' : undefined;
}
