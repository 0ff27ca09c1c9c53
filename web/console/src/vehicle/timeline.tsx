import { useQuery } from '@tanstack/react-query';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Correction } from './corrections.js';
import { Areas } from './found-mark.js';
import { correctionsOf, timelineOf, type Step } from './queries.js';

type Told = { readonly at: string } & ({ readonly step: Step } | { readonly correction: Correction });

/** What happened, newest first; the corrections of the declaration stand between the steps of the agencies. */
export function Timeline({ declaration }: { readonly declaration: string }) {
  const { t, language } = useWords();
  const steps = useQuery(timelineOf(declaration)).data?.steps ?? [];
  const corrections = useQuery(correctionsOf(declaration)).data ?? [];
  const told: Told[] = [
    ...corrections.map((correction) => ({ at: correction.at, correction })),
    ...steps.map((step) => ({ at: step.at, step })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">{t('vehicle.timeline')}</h3>
      <ol className="timeline">
        {told.toReversed().map((each, number) => (
          <li key={`${each.at} ${told.length - number}`} data-correction={'correction' in each || undefined}>
            <span className="figures muted">{moment(Date.parse(each.at), gateTime(), language)}</span>
            {'step' in each ? <StepSaid step={each.step} /> : <CorrectionSaid correction={each.correction} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepSaid({ step: { type, agency, agencies, byName, noteText } }: { readonly step: Step }) {
  const { t } = useWords();
  const whose = type === 'ValueFound' ? [agency] : (agencies ?? [agency]);
  return (
    <span>
      <b>{t(`step.${type}`)}</b>{' '}
      <span className="muted">
        {[...whose.flatMap((each) => (each ? [t(gateKeys.agency(each))] : [])), ...(byName ? [byName] : [])].join(', ')}
      </span>
      {noteText && <p>{noteText}</p>}
    </span>
  );
}

function CorrectionSaid({ correction: { revision, fields = [] } }: { readonly correction: Correction }) {
  const { t } = useWords();
  return (
    <span>
      <Status hue="held" icon="pencil">
        <b>{t('vehicle.correction', { revision: revision ?? 0 })}</b>
      </Status>{' '}
      <span className="muted">
        <Areas fields={fields} />
      </span>
    </span>
  );
}
