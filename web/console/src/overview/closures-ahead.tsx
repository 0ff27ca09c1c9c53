import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { closuresOf } from '../calendar/queries.js';
import type { Gate } from '../lanes/queries.js';

/** Closures that stand or come, and those that somebody should look at again. */
export function ClosuresAhead({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  const closures = useQuery(closuresOf(gate, { standing: true, limit: 5 })).data?.items ?? [];
  return (
    <section className="panel stack">
      <div className="row between">
        <h2>{t('overview.closures')}</h2>
        <Link to="/board/calendar">{t('overview.toCalendar')}</Link>
      </div>
      {closures.length === 0 && <p className="muted">{t('overview.closuresNone')}</p>}
      <ul className="stack">
        {closures.map((closure) => (
          <li key={closure.closure}>
            <span className="row between">
              <b className="figures">{closure.route}</b>
              {closure.reviewDue && (
                <Status hue="held" icon="warning">
                  {t('overview.reviewDue')}
                </Status>
              )}
            </span>
            <span>
              {moment(Date.parse(closure.from), now, language)} –{' '}
              {closure.to ? moment(Date.parse(closure.to), now, language) : t('overview.untilLifted')}
            </span>{' '}
            <span className="muted">
              {closure.directions.length === 1 && closure.directions[0]
                ? t(gateKeys.direction(closure.directions[0]))
                : t('board.bothWays')}
              {' · '}
              {t(`closureReason.${closure.reason}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
