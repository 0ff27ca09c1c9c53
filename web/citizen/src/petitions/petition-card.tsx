import { Link } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import type { ListedPetition } from '../affairs/queries.js';
import { ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { PetitionState } from './petition-state.js';

/** One of one's own reports or complaints. */
export function PetitionCard({ petition }: { readonly petition: ListedPetition }) {
  const { t, language } = useWords();
  const { id, kind, title, topic, state, sentAt, officeName } = petition;
  return (
    <li>
      <Link to="/petitions/$id" params={{ id }} className="card">
        <b>{title ?? t('petition.untitled', { topic: t(`topic.${topic}`) })}</b>
        <span className="row">
          <PetitionState state={state} />
          <span className="muted">
            {t(`petition.${kind}`)} · {moment(Date.parse(sentAt), gateTime(), language)}
          </span>
        </span>
        {officeName && (
          <span className="muted">
            <ToldText told={officeName} />
          </span>
        )}
      </Link>
    </li>
  );
}
