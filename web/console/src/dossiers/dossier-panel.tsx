import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { saveAs } from '../board/save-as.js';
import { ActBar } from '../office/act-bar.js';
import { BesideList, NothingChosen } from '../office/beside-list.js';
import { DueSaid } from '../office/due.js';
import { fetched } from '../office/file-line.js';
import { ClockSaid } from './clock-said.js';
import { deedsOf } from './deeds.js';
import { DossierFacts } from './dossier-facts.js';
import { DossierResult } from './dossier-result.js';
import { DossierStatus } from './dossier-status.js';
import { DossierSteps } from './dossier-steps.js';
import { FeeOfDossier } from './fee-of-dossier.js';
import { Papers } from './papers.js';
import { dossierOf, type Dossier } from './queries.js';

interface Props {
  readonly id: string | undefined;
  /** Back to the list, where both do not stand side by side. */
  readonly back: () => void;
}

/** The dossier beside the list: what may be done, what was asked, what is missing, how the clock stands, what happened. */
export function DossierPanel({ id, back }: Props) {
  const { t } = useWords();
  if (id === undefined) return <NothingChosen title={t('dossier.choose')} />;
  return <Chosen id={id} back={back} />;
}

function Chosen({ id, back }: { readonly id: string; readonly back: () => void }) {
  const { t } = useWords();
  const read = useQuery(dossierOf(id));
  return (
    <BesideList read={read} name={read.data?.code ?? t('dossier.title')} back={back}>
      {(dossier) => <Whole dossier={dossier} />}
    </BesideList>
  );
}

function Whole({ dossier }: { readonly dossier: Dossier }) {
  const { t, language } = useWords();
  const session = useSession();
  const me = 'me' in session ? session.me : undefined;
  const stands = dossier.clock?.stands === true && dossier.endedAt === undefined;
  const { deeds, why } = deedsOf(dossier, me, t);
  return (
    <>
      <header className="head">
        <div className="row">
          <h2 className="figures" tabIndex={-1}>
            {dossier.code}
          </h2>
          <DossierStatus state={dossier.state} number={dossier.number} />
          <DueSaid due={dossier} stands={stands} none={t(stands ? 'dossier.stands' : 'dossier.isOver')} />
        </div>
        <p>
          <b>{dossier.name[language]}</b>{' '}
          <span className="muted">
            {[
              t(dossier.channel === 'COUNTER' ? 'dossier.counter' : 'dossier.online'),
              dossier.officialName ?? t('dossier.nobodyOn'),
            ].join(' · ')}
          </span>
        </p>
      </header>
      <ActBar of="dossiers" id={dossier.id} revision={dossier.revision} deeds={deeds} nothing={t('dossier.nothing')} />
      {why && <p className="muted">{why}</p>}
      <ClockSaid dossier={dossier} />
      <div className="load">
        <DossierFacts dossier={dossier} />
        <Papers dossier={dossier} />
        <FeeOfDossier dossier={dossier} />
        {dossier.result && <DossierResult dossier={dossier} result={dossier.result} />}
      </div>
      <ReceiptButton id={dossier.id} />
      <DossierSteps steps={dossier.steps} />
    </>
  );
}

/** The receipt on paper, with the code by which the applicant follows it. */
export function ReceiptButton({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const print = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const { content, name } = await fetched(`/api/v1/dossiers/${id}/receipt`);
      saveAs(content, name);
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <div className="stack">
      <Button variant="default" size="sm" loading={busy} className="to-left" onClick={() => void print()}>
        {t('dossier.receipt')}
      </Button>
      {error !== undefined && <ErrorSaid error={error} retry={() => void print()} />}
    </div>
  );
}
