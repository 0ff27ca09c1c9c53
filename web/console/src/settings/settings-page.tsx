import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { settingsOf, type Summary } from './queries.js';
import './settings.css';

/** Every rule of the gate: first those that wait for this person, then those he may change, then the others. */
export function SettingsPage() {
  const { t } = useWords();
  const session = useSession();
  const gate = 'me' in session ? session.me.gate : undefined;
  const settings = useQuery(settingsOf(gate));
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('settings')) return <NotFound />;
  const all = settings.data ?? [];
  const waits = all.filter(({ waiting, mayConfirm }) => waiting > 0 && mayConfirm);
  const mine = all.filter((each) => !waits.includes(each) && each.mayPropose);
  const others = all.filter((each) => !waits.includes(each) && !each.mayPropose);
  return (
    <div className="stack">
      <h1>{t('setting.title')}</h1>
      {settings.isLoadingError && <ErrorSaid error={settings.error} retry={() => void settings.refetch()} />}
      {settings.isPending && <Skeleton height={320} />}
      {waits.length > 0 && (
        <section className="stack">
          <h2>{t('setting.waits')}</h2>
          <List settings={waits} />
        </section>
      )}
      {mine.length > 0 && (
        <section className="stack">
          <h2>{t('setting.mine')}</h2>
          <List settings={mine} />
        </section>
      )}
      {others.length > 0 && (
        <section className="stack">
          <h2>{t('setting.others')}</h2>
          <List settings={others} />
        </section>
      )}
    </div>
  );
}

function List({ settings }: { readonly settings: readonly Summary[] }) {
  const { t, language } = useWords();
  const now = useGateTime(60_000);
  const at = (instant: string) => moment(Date.parse(instant), now, language);
  return (
    <ul className="settings">
      {settings.map(({ setting, scope, title, gate, agency, since, next, waiting }) => (
        <li key={`${setting} ${scope}`}>
          <Link to="/board/settings/$setting/$scope" params={{ setting, scope }}>
            {title[language]}
          </Link>
          <span className="muted">
            {[gate ? t(gateKeys.gate(gate)) : t('setting.allGates'), agency && t(gateKeys.agency(agency))]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="muted">{since ? t('setting.since', { at: at(since) }) : t('setting.published')}</span>
          <span className="row">
            {next && (
              <Status hue="waiting" icon="clock">
                {t('setting.next', { at: at(next) })}
              </Status>
            )}
            {waiting > 0 && (
              <Status hue="held" icon="warning">
                {t('setting.proposals', { count: waiting })}
              </Status>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
