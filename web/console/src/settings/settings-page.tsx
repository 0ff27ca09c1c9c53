import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { settingsOf, type Summary } from './queries.js';
import { AGENCIES, SHOWS, type SettingsSearch } from './search.js';
import './settings.css';

/** Every rule of the gate: first those that wait for this person, then those he may change, then the others. */
export function SettingsPage() {
  const { t } = useWords();
  const session = useSession();
  const gate = 'me' in session ? session.me.gate : undefined;
  const search = useSearch({ from: '/board/settings' });
  const navigate = useNavigate({ from: '/board/settings' });
  const settings = useQuery({ ...settingsOf(gate, search), placeholderData: keepPreviousData });
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('settings')) return <NotFound />;
  const all = settings.data ?? [];
  const waits = all.filter(({ waiting, mayConfirm }) => waiting > 0 && mayConfirm);
  const mine = all.filter((each) => !waits.includes(each) && each.mayPropose);
  const others = all.filter((each) => !waits.includes(each) && !each.mayPropose);
  const filter = (more: SettingsSearch) => void navigate({ search: { ...search, ...more }, replace: true });
  const filtered = Object.values(search).some((each) => each !== undefined);
  return (
    <div className="stack">
      <h1>{t('setting.title')}</h1>
      <Filters clear={filtered ? () => void navigate({ search: {} }) : undefined}>
        <TextFilter label={t('setting.find')} value={search.text} onChange={(text) => filter({ text })} />
        <Filter
          label={t('setting.show')}
          values={SHOWS}
          value={search.show}
          say={(each) => t(`settingShow.${each}`)}
          onChange={(show) => filter({ show })}
        />
        <Filter
          label={t('people.agency')}
          values={AGENCIES}
          value={search.agency}
          say={(each) => t(gateKeys.agency(each))}
          onChange={(agency) => filter({ agency })}
        />
      </Filters>
      {settings.isLoadingError && <ErrorSaid error={settings.error} retry={() => void settings.refetch()} />}
      {settings.isPending && <Skeleton height={320} />}
      {settings.data?.length === 0 && <Empty title={t('list.noneFits')} todo={t('list.noneFitsTodo')} />}
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
