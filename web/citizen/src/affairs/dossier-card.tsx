import { Link } from '@tanstack/react-router';
import { useGateTime } from '../../../shared/live/hooks.js';
import { useWords } from '../app/words.js';
import { DossierState } from '../dossier/dossier-state.js';
import { useClockSaid } from '../dossier/clock-said.js';
import { sumOf } from '../procedures/fee-said.js';
import type { ListedDossier } from './queries.js';

/** One of one's dossiers: what it is, where it stands, and whether it waits for him. */
export function DossierCard({ dossier }: { readonly dossier: ListedDossier }) {
  const { t, language } = useWords();
  const now = useGateTime(60_000);
  const clock = useClockSaid(dossier, now);
  const { id, name, code, state, feeDue, endedAt } = dossier;
  return (
    <li>
      <Link to="/dossiers/$id" params={{ id }} className="card">
        <b>{name[language]}</b>
        <span className="figures muted">{code}</span>
        <span className="row">
          <DossierState state={state} />
          <span className="muted">{clock}</span>
        </span>
        {feeDue > 0 && endedAt === undefined && <span>{t('affairs.toPay', { sum: sumOf(feeDue, language) })}</span>}
      </Link>
    </li>
  );
}
