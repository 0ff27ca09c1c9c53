import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { DueSaid } from '../office/due.js';
import '../vehicle/vehicle.css';
import { DenunciationActs } from './denunciation-acts.js';
import { Holders } from './holders.js';
import { denunciationOf, type Denunciation } from './queries.js';

/** One denunciation, whole. That it was opened is on record before anything of it is shown. */
export function OpenDenunciation({ id }: { readonly id: string }) {
  const { t } = useWords();
  const read = useQuery(denunciationOf(id));
  return (
    <div className="stack">
      <Link to="/denunciations" search={{}}>
        {t('denunciation.back')}
      </Link>
      {read.isLoadingError && <ErrorSaid error={read.error} />}
      {read.isPending && <Skeleton height={320} />}
      {read.data && <Whole of={read.data} />}
    </div>
  );
}

type ActName = Denunciation['acts'][number] | 'READ' | 'SEND' | 'GRANT' | 'WITHDRAW' | 'LIST';

function Whole({ of }: { readonly of: Denunciation }) {
  const { t, language } = useWords();
  const { sender } = of;
  const when = (at: string) => moment(Date.parse(at), gateTime(), language);
  const who = [sender?.name, sender?.phone, sender?.idNumber, sender?.address].filter(Boolean);
  return (
    <>
      <header className="row">
        <h2>{of.title ?? t('office.notKnown')}</h2>
        <Status hue={of.endedAt === undefined ? 'waiting' : 'plain'} icon="progress">
          {t(`denunciationState.${of.state}`)}
        </Status>
        <DueSaid due={of} none={t('denunciation.over')} />
      </header>
      <DenunciationActs of={of} />
      <div className="load">
        <section className="panel">
          <h3>{t('denunciation.told')}</h3>
          <p className="written">{of.text ?? t('office.notKnown')}</p>
          <dl>
            <div>
              <dt>{t('denunciation.against')}</dt>
              <dd>{of.againstName?.[language] ?? of.against}</dd>
            </div>
            <div>
              <dt>{t('denunciation.sender')}</dt>
              <dd>{who.length > 0 ? who.join(' · ') : t('office.notKnown')}</dd>
            </div>
          </dl>
        </section>
        <Holders of={of} />
      </div>
      <section aria-labelledby="steps">
        <h3 id="steps">{t('denunciation.steps')}</h3>
        <ol className="timeline">
          {of.steps.toReversed().map((step, at) => (
            <li key={`${step.at} ${of.steps.length - at}`}>
              <span className="figures muted">{when(step.at)}</span>
              <span>
                <b>{t(`denunciationAct.${step.kind as ActName}`)}</b>{' '}
                <span className="muted">{[step.byName, step.personName].filter(Boolean).join(' → ')}</span>
                {step.words && <p>{step.words}</p>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="looks">
        <h3 id="looks">{t('denunciation.looks')}</h3>
        <ol className="timeline">
          {of.looks.map((look, at) => (
            <li key={`${look.at} ${look.person} ${of.looks.length - at}`}>
              <span className="figures muted">{when(look.at)}</span>
              <span>
                {look.name ?? look.person} · {t(`denunciationAct.${look.what as ActName}`)}{' '}
                {look.outcome === 'REFUSED' && (
                  <Status hue="closed" icon="failed">
                    {t('denunciation.refused')}
                  </Status>
                )}
                {look.outcome === 'SHOWN' && <span className="muted">{t('denunciation.shown')}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
