import { useRef, useState } from 'react';
import { OVER } from '../../../../src/citizen/dossiers/domain/dossier-state.js';
import { api, type Schemas } from '../../../shared/api/client.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateTime } from '../../../shared/live/live.js';
import { HANOI, moment, wallClock, wholeDay } from '../../../shared/time/instants.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { useClockSaid } from '../dossier/clock-said.js';
import { DossierState } from '../dossier/dossier-state.js';
import { ByTransfer } from '../dossier/pay.js';
import { Timeline } from '../dossier/timeline.js';
import { whatNow } from '../dossier/what-now.js';
import { sumOf } from '../procedures/fee-said.js';
import { RateByCode } from './rate-by-code.js';

interface Props {
  readonly dossier: Schemas['TrackedDossier'];
  readonly phoneEnd: string;
}

/** What is done otherwise where nobody is signed in: reasons, missing papers and results are told to no code. */
const BY_CODE = ['NOT_RECEIVED', 'SUPPLEMENT_ASKED', 'STOPPED', 'FINISHED'] as const;

/** A dossier by its code: where it stands, its clock, what is to be done and how its fee is paid; of a person nothing. */
export function FollowedDossier({ dossier, phoneEnd }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(60_000);
  const clock = useClockSaid(dossier, now);
  const article = useRef<HTMLElement>(null);
  const [rated, setRated] = useState(0);
  const { name, code, state, number, office, officeName, steps } = dossier;
  const todo = whatNow(dossier);
  const byCode = BY_CODE.find((each) => each === todo);
  return (
    <>
      <article ref={article} className="stack">
        <h2>{name[language]}</h2>
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
        </dl>
        <section className="told" aria-labelledby="to-do">
          <h2 id="to-do">{t('dossier.now')}</h2>
          <p>{byCode ? t(`followNow.${byCode}`) : t(`now.${todo}`)}</p>
          <FeeByCode dossier={dossier} />
        </section>
        <Timeline steps={steps} />
        <p className="muted">{t('follow.asOf', { at: moment(now, gateTime(), language) })}</p>
      </article>
      {rated > 0 && <p role="status">{t('dossier.rated', { count: rated })}</p>}
      {rated === 0 && OVER.includes(state) && (
        <RateByCode
          send={(stars, header) =>
            api.POST('/api/v1/dossier-rating', { body: { code, phoneEnd, stars }, params: { header } })
          }
          done={setRated}
        />
      )}
      <ReadAloud of={article} />
    </>
  );
}

/** What is still to be paid, by a transfer or at the desk. */
function FeeByCode({ dossier: { feeDue, endedAt, transfer } }: Pick<Props, 'dossier'>) {
  const { t, language } = useWords();
  if (feeDue === 0 || endedAt !== undefined) return null;
  return (
    <section className="pay stack" aria-labelledby="pay">
      <h3 id="pay">{t('dossier.pay', { sum: sumOf(feeDue, language) })}</h3>
      {transfer && <ByTransfer transfer={transfer} />}
      <p className="muted">{t(transfer ? 'dossier.payCounter' : 'follow.payDesk')}</p>
    </section>
  );
}

/** A denunciation by its code: neither what it says nor who works on it. */
export function FollowedDenunciation({ denunciation }: { readonly denunciation: Schemas['TrackedDenunciation'] }) {
  const { t, language } = useWords();
  const { state, settledBy, settledByName, sentAt, acceptedAt, dueAt, endedAt, overdue } = denunciation;
  const said = (at: string) => `${wholeDay(Date.parse(at), language)} ${wallClock(Date.parse(at), HANOI)}`;
  return (
    <section className="stack">
      <h2>{t('follow.denunciation')}</h2>
      <dl className="facts">
        <dt>{t('dossier.state')}</dt>
        <dd>
          <b>{t(`denunciationState.${state}`)}</b>
        </dd>
        <dt>{t('follow.settledBy')}</dt>
        <dd>{settledByName ? <ToldText told={settledByName} /> : settledBy}</dd>
        <dt>{t('step.SUBMIT')}</dt>
        <dd>{said(sentAt)}</dd>
        {acceptedAt && (
          <>
            <dt>{t('petitionStep.ACCEPT')}</dt>
            <dd>{said(acceptedAt)}</dd>
          </>
        )}
        {dueAt && (
          <>
            <dt>{t('dossier.clock')}</dt>
            <dd>{overdue ? t('dossier.overdue', { until: said(dueAt) }) : said(dueAt)}</dd>
          </>
        )}
        {endedAt && (
          <>
            <dt>{t('denunciationState.CONCLUDED')}</dt>
            <dd>{said(endedAt)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
