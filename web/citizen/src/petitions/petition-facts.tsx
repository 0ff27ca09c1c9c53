import type { Schemas } from '../../../shared/api/client.js';
import { HANOI, wallClock, wholeDay } from '../../../shared/time/instants.js';
import { ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { PetitionState } from './petition-state.js';

type Standing = Pick<
  Schemas['PublicReport'],
  'state' | 'topic' | 'office' | 'officeName' | 'sentAt' | 'dueAt' | 'overdue' | 'stage'
>;

/** Where a petition stands: who has it, since when, until when. */
export function PetitionFacts({ of }: { readonly of: Standing }) {
  const { t, language } = useWords();
  const { state, topic, office, officeName, sentAt, dueAt, overdue, stage } = of;
  const said = (at: string) => `${wholeDay(Date.parse(at), language)} ${wallClock(Date.parse(at), HANOI)}`;
  return (
    <dl className="facts">
      <dt>{t('petition.state')}</dt>
      <dd>
        <PetitionState state={state} />
        {stage === 2 && <span className="muted"> · {t('petition.atProvince')}</span>}
      </dd>
      <dt>{t('petition.topic')}</dt>
      <dd>{t(`topic.${topic}`)}</dd>
      <dt>{t('petition.office')}</dt>
      <dd>{officeName ? <ToldText told={officeName} /> : office}</dd>
      <dt>{t('petition.sentAt')}</dt>
      <dd>{said(sentAt)}</dd>
      {dueAt && (
        <>
          <dt>{t('petition.dueAt')}</dt>
          <dd>{overdue ? t('petition.overdue', { until: said(dueAt) }) : said(dueAt)}</dd>
        </>
      )}
    </dl>
  );
}
