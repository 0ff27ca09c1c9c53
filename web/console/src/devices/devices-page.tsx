import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { ClaimForm } from './claim-form.js';
import { DeviceItem } from './device-item.js';
import { GATES } from '../report/search.js';
import { devicesOf } from './queries.js';
import { KINDS } from './search.js';
import './devices.css';

/** The screens, cameras, kiosks and booths; an administrator claims and ends them, a supervisor looks after those of his gate. */
export function DevicesPage() {
  const { t } = useWords();
  const session = useSession();
  const search = useSearch({ from: '/board/devices' });
  const navigate = useNavigate({ from: '/board/devices' });
  const page = useQuery({ ...devicesOf(search), placeholderData: keepPreviousData });
  if (!('me' in session)) return null;
  const { me } = session;
  if (!boardPages(me).includes('devices')) return <NotFound />;
  const keeps = me.roles.includes('ADMIN');
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{t('device.title')}</h1>
        {me.gate && (
          <Link to="/board/settings/$setting/$scope" params={{ setting: 'announcement-volume', scope: me.gate }}>
            {t('device.night')}
          </Link>
        )}
      </div>
      <Filters clear={list.clear}>
        <Filter
          label={t('device.kind')}
          values={KINDS}
          value={search.kind}
          say={(each) => t(`deviceKind.${each}`)}
          onChange={(kind) => list.filter({ kind })}
        />
        {keeps && (
          <Filter
            label={t('board.gate')}
            values={GATES}
            value={search.gate}
            say={(each) => t(gateKeys.gate(each))}
            onChange={(gate) => list.filter({ gate })}
          />
        )}
        <Filter
          label={t('board.status')}
          values={['false', 'true']}
          value={search.ended}
          say={(each) => t(each === 'true' ? 'device.ended' : 'device.inUse')}
          onChange={(ended) => list.filter({ ended })}
        />
        <SortChoice
          cards
          sort={search.sort}
          names={[['NAME', t('device.name')]]}
          none={t('list.oldest')}
          go={(sort) => list.filter({ sort })}
        />
      </Filters>
      <div className={keeps ? 'beside' : undefined}>
        <section className="stack">
          <PageOf
            page={page}
            {...list.paged}
            empty={{ title: t('device.none'), todo: t('device.noneTodo') }}
            height={96}
          >
            {(rows) => (
              <ul className="stack">
                {rows.map((device) => (
                  <DeviceItem key={device.id} device={device} keeps={keeps} />
                ))}
              </ul>
            )}
          </PageOf>
        </section>
        {keeps && <ClaimForm />}
      </div>
    </div>
  );
}
