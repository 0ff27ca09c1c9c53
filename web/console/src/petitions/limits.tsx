import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import { limitsFor } from './limits-for.js';
import { timeLimits, type Petition } from './queries.js';

/** The time limits that hold for it where it stands, with the laws that they stand in. */
export function Limits({ kind, stage }: Pick<Petition, 'kind' | 'stage'>) {
  const { t, language } = useWords();
  const limits = limitsFor(useQuery(timeLimits).data ?? [], kind, stage);
  if (limits.length === 0) return null;
  return (
    <section className="panel">
      <h3>{t('petition.limits')}</h3>
      <ul className="limits">
        {limits.map(({ code, limit }) => (
          <li key={code}>
            {t(`timeLimit.${code}`)}:{' '}
            <b>
              {t(limit.unit === 'DAYS' ? 'petition.limitDays' : 'petition.limitWorkingDays', { count: limit.amount })}
            </b>{' '}
            <span className="muted">
              {[limit.law[language], limit.article && t('petition.article', { article: limit.article })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
