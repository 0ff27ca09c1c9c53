import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconBell from '@tabler/icons-react/icons/IconBell';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { useWords } from '../app/words.js';
import { inboxUnread } from './queries.js';
import './inbox.css';

/** More than these nobody counts. */
const MOST = 99;

/** The way to the inbox, with how much of it is new; what was read on another device is not. */
export function Bell({ person }: { readonly person: string }) {
  const { t } = useWords();
  useRereadOn(`inbox-${person}`, ['inbox']);
  const unread = useQuery(inboxUnread).data ?? 0;
  return (
    <Link
      to="/inbox"
      className="bell"
      aria-label={unread > 0 ? `${t('inbox.title')}: ${t('inbox.unread', { count: unread })}` : t('inbox.title')}
    >
      <IconBell size={20} aria-hidden />
      {unread > 0 && (
        <span className="bell-count figures" aria-hidden>
          {unread > MOST ? `${MOST}+` : unread}
        </span>
      )}
    </Link>
  );
}
