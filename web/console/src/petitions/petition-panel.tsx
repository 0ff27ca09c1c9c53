import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { ActBar } from '../office/act-bar.js';
import { BesideList, NothingChosen } from '../office/beside-list.js';
import { DueSaid } from '../office/due.js';
import { AnswerSaid } from './answer-said.js';
import { deedsOf } from './deeds.js';
import { Limits } from './limits.js';
import { NearReports } from './near-reports.js';
import { PetitionStatus } from './petition-status.js';
import { PetitionSteps } from './petition-steps.js';
import { petitionOf, type Petition } from './queries.js';
import { Told } from './told.js';

interface Props {
  readonly id: string | undefined;
  readonly back: () => void;
}

/** The report or complaint beside the list: what may be done, what it says, what may be the same, the answer, the steps. */
export function PetitionPanel({ id, back }: Props) {
  const { t } = useWords();
  if (id === undefined) return <NothingChosen title={t('petition.choose')} />;
  return <Chosen id={id} back={back} />;
}

function Chosen({ id, back }: { readonly id: string; readonly back: () => void }) {
  const { t } = useWords();
  const read = useQuery(petitionOf(id));
  return (
    <BesideList read={read} name={read.data?.title ?? t('petition.title')} back={back}>
      {(petition) => <Whole petition={petition} />}
    </BesideList>
  );
}

function Whole({ petition }: { readonly petition: Petition }) {
  const { t } = useWords();
  const session = useSession();
  const { deeds, why } = deedsOf(petition, 'me' in session ? session.me : undefined, t);
  const mayMerge = petition.acts.includes('MERGE') && petition.kind === 'REPORT';
  return (
    <>
      <header className="head">
        <h2 tabIndex={-1}>{petition.title ?? t('office.notKnown')}</h2>
        <div className="row">
          <span>
            {t(`petitionKind.${petition.kind}`)} · {t(`petitionTopic.${petition.topic}`)}
          </span>
          <PetitionStatus petition={petition} />
          <DueSaid due={petition} none={t('petition.isOver')} />
          <span className="muted">{petition.officialName ?? t('petition.nobodyOn')}</span>
        </div>
      </header>
      <ActBar
        of="petitions"
        id={petition.id}
        revision={petition.revision}
        deeds={deeds}
        nothing={t('petition.nothing')}
      />
      {why && <p className="muted">{why}</p>}
      {petition.mergedInto && <p>{t('petition.mergedInto')}</p>}
      {mayMerge && <NearReports petition={petition} />}
      <div className="load">
        <Told petition={petition} />
        {petition.answer && <AnswerSaid petition={petition} answer={petition.answer} />}
        <Limits kind={petition.kind} stage={petition.stage} />
      </div>
      <PetitionSteps steps={petition.steps} />
    </>
  );
}
