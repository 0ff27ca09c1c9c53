import { Link } from '@tanstack/react-router';
import { useGateTime } from '../../../shared/live/hooks.js';
import { useWords } from '../app/words.js';
import { useClockSaid } from '../dossier/clock-said.js';
import { DossierState } from '../dossier/dossier-state.js';
import type { ActedDossier } from './queries.js';

/** What was sent for citizens, with where it stands: to be told at their door. */
export function SentFor({ dossiers }: { readonly dossiers: readonly ActedDossier[] }) {
  const { t } = useWords();
  return (
    <section className="stack" aria-labelledby="sent-for">
      <h2 id="sent-for">{t('team.sent')}</h2>
      {dossiers.length === 0 && <p className="muted">{t('team.sentNone')}</p>}
      <ul className="cards">
        {dossiers.map((dossier) => (
          <One key={dossier.id} dossier={dossier} />
        ))}
      </ul>
    </section>
  );
}

function One({ dossier }: { readonly dossier: ActedDossier }) {
  const { t, language } = useWords();
  const clock = useClockSaid(dossier, useGateTime(60_000));
  return (
    <li>
      <Link to="/team/sent/$id" params={{ id: dossier.id }} className="card">
        <b>{dossier.applicantName ?? t('team.erased')}</b>
        <span>{dossier.name[language]}</span>
        <span className="figures muted">{dossier.code}</span>
        <span className="row">
          <DossierState state={dossier.state} />
          <span className="muted">{clock}</span>
        </span>
      </Link>
    </li>
  );
}
