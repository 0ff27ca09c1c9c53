import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { away, moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { staysOf } from './queries.js';

/** Vehicles over the line whose time ends next. */
export function StaysNear({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  const stays = useQuery(staysOf(gate)).data?.items ?? [];
  return (
    <section className="panel stack">
      <div className="row between">
        <h2>{t('overview.stays')}</h2>
        <Link to="/stays">{t('overview.staysAll')}</Link>
      </div>
      {stays.length === 0 && <p className="muted">{t('overview.staysNone')}</p>}
      <ul className="stack">
        {stays.map(({ declaration, plate, direction, endsBy }) => {
          const at = Date.parse(endsBy);
          return (
            <li key={declaration} className="row between">
              <span>
                <b className="figures">{plate ?? declaration.slice(-6)}</b>{' '}
                <span className="muted">{t(gateKeys.direction(direction))}</span>
              </span>
              {at < now ? (
                <Status hue="closed" icon="warning">
                  {t('overview.over')}
                </Status>
              ) : (
                <span>
                  {away(at, now, language)} <span className="muted figures">({moment(at, now, language)})</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
