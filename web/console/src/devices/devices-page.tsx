import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PageOf } from '../../../shared/lists/page-of.js';
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
          <PageOf
            page={page}
            cursor={cursor}
            go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
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
