import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { settingsOf, type Summary } from './queries.js';
import { AGENCIES, SHOWS } from './search.js';
import './settings.css';

/** The groups that the list goes by by itself. */
const GROUPS = ['setting.waits', 'setting.mine', 'setting.others'] as const;
const groupOf = ({ waiting, mayConfirm, mayPropose }: Summary): (typeof GROUPS)[number] =>
  waiting > 0 && mayConfirm ? GROUPS[0] : GROUPS[mayPropose ? 1 : 2];

/** Every rule of the gate: first those that wait for this person, then those he may change, then the others. */
export function SettingsPage() {
  const { t } = useWords();
  const session = useSession();
  const gate = 'me' in session ? session.me.gate : undefined;
  const search = useSearch({ from: '/board/settings' });
  const navigate = useNavigate({ from: '/board/settings' });
  const page = useQuery({ ...settingsOf(gate, search), placeholderData: keepPreviousData });
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('settings')) return <NotFound />;
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="stack">
      <h1>{t('setting.title')}</h1>
      <Filters clear={list.clear}>
        <TextFilter label={t('setting.find')} value={search.text} onChange={(text) => list.filter({ text })} />
        <Filter
          label={t('setting.show')}
          values={SHOWS}
          value={search.show}
          say={(each) => t(`settingShow.${each}`)}
          onChange={(show) => list.filter({ show })}
        />
        <Filter
          label={t('people.agency')}
          values={AGENCIES}
          value={search.agency}
          say={(each) => t(gateKeys.agency(each))}
          onChange={(agency) => list.filter({ agency })}
        />
        <SortChoice
          cards
          sort={search.sort}
          names={[['SINCE', t('setting.byChange')]]}
          none={t('setting.byMine')}
          go={(sort) => list.filter({ sort })}
        />
      </Filters>
      <PageOf
        page={page}
        {...list.paged}
        empty={{ title: t('list.noneFits'), todo: t('list.noneFitsTodo') }}
        height={320}
      >
        {(rows) => (search.sort ? <List settings={rows} /> : <Grouped settings={rows} />)}
      </PageOf>
    </div>
  );
}

function Grouped({ settings }: { readonly settings: readonly Summary[] }) {
  const { t } = useWords();
  return GROUPS.map((group) => {
    const these = settings.filter((each) => groupOf(each) === group);
    if (these.length === 0) return null;
    return (
      <section key={group} className="stack">
        <h2>{t(group)}</h2>
        <List settings={these} />
      </section>
    );
  });
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
