import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { NotificationSettings } from '../../../shared/notifications/notification-settings.js';
import type { NoticeKind } from '../../../shared/notifications/queries.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { KINDS } from '../messages/search.js';

/** How the signed-in person of the firm is told by e-mail and short message. */
export function NotificationsPage() {
  const { t } = useWords();
  const session = useSession();
  const { cursor }: { cursor?: string } = useSearch({ from: '/notifications' });
  const navigate = useNavigate({ from: '/notifications' });
  if (!('me' in session)) return null;
  const sayKind = (kind: NoticeKind) => {
    const ours = KINDS.find((each) => each === kind);
    return ours ? t(`messageKind.${ours}`) : t('notify.code');
  };
  return (
    <div className="page stack">
      <Link to="/messages" className="back">
        ← {t('inbox.title')}
      </Link>
      <h1>{t('notify.title')}</h1>
      <NotificationSettings
        sayKind={sayKind}
        known={{ email: session.me.email, phone: session.me.phone }}
        cursor={cursor}
        go={(to) => void navigate({ search: to === undefined ? {} : { cursor: to } })}
      />
    </div>
  );
}
