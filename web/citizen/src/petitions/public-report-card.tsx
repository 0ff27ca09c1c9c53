import { Link } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { InVietnamese, ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { PetitionState } from './petition-state.js';
import type { PublicReport } from './queries.js';

/** One of many: its published title, or its topic as long as there is none. */
export function PublicReportCard({ report }: { readonly report: PublicReport }) {
  const { t, language } = useWords();
  const { id, title, topic, state, officeName, sentAt } = report;
  return (
    <li>
      <Link to="/reports/$id" params={{ id }} className="card">
        <b>
          {title === undefined ? t('petition.untitled', { topic: t(`topic.${topic}`) }) : <InVietnamese text={title} />}
        </b>
        <span className="row">
          <PetitionState state={state} />
          <span className="muted">
            {officeName && (
              <>
                <ToldText told={officeName} />
                {' · '}
              </>
            )}
            {moment(Date.parse(sentAt), gateTime(), language)}
          </span>
        </span>
      </Link>
    </li>
  );
}
