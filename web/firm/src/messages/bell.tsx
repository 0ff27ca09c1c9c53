import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconBell from '@tabler/icons-react/icons/IconBell';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { useWords } from '../app/words.js';
import { unreadMessages } from './queries.js';
import './messages.css';

/** More than these nobody counts. */
const MOST = 99;

/** The way to the inbox, with how much of it is new to this person. The firm's own topic says when more has come. */
export function Bell({ firm }: { readonly firm: string | undefined }) {
  const { t } = useWords();
  useRereadOn(firm === undefined ? undefined : `messages-${firm}`, ['messages']);
  const unread = useQuery(unreadMessages).data ?? 0;
  return (
    <Link to="/messages">
      <IconBell size={18} aria-hidden />
      {t('inbox.title')}
      {unread > 0 && (
        <span className="bell-count figures" aria-label={t('inbox.unread', { count: unread })} role="img">
          {unread > MOST ? `${MOST}+` : unread}
        </span>
      )}
    </Link>
  );
}
