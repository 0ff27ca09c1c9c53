import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { ClaimForm } from './claim-form.js';
import { DeviceItem } from './device-item.js';
import { devicesOf } from './queries.js';
import './devices.css';

/** The screens, cameras, kiosks and booths; an administrator claims and ends them, a supervisor looks after those of his gate. */
export function DevicesPage() {
  const { t } = useWords();
  const session = useSession();
  const { cursor } = useSearch({ from: '/board/devices' });
  const navigate = useNavigate({ from: '/board/devices' });
  const page = useQuery(devicesOf(cursor));
  if (!('me' in session)) return null;
  const { me } = session;
  if (!boardPages(me).includes('devices')) return <NotFound />;
  const keeps = me.roles.includes('ADMIN');
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
      <div className={keeps ? 'beside' : undefined}>
        <section className="stack">
          {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
          {page.isPending && <Skeleton height={96} />}
          {page.data?.items.length === 0 && <Empty title={t('device.none')} todo={t('device.noneTodo')} />}
          <ul className="stack">
            {page.data?.items.map((device) => (
              <DeviceItem key={device.id} device={device} keeps={keeps} />
            ))}
          </ul>
          {page.data && (
            <Pages
              next={page.data.next}
              cursor={cursor}
              stale={page.data.stale}
              go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
            />
          )}
        </section>
        {keeps && <ClaimForm />}
      </div>
    </div>
  );
}
