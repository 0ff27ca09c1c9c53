import { Link, Outlet } from '@tanstack/react-router';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { boardPages, PAGE_NAMES } from './pages.js';
import './board.css';

/** The pages of the board around the one that is open: only those that this person may use. */
export function BoardPage() {
  const { t } = useWords();
  const session = useSession();
  if (!('me' in session)) return null;
  const pages = boardPages(session.me);
  return (
    <div className="board">
      {pages.length > 1 && (
        <nav aria-label={t('board.title')} className="board-nav">
          {pages.map((page) => (
            <Link key={page} to={`/board/${page}`}>
              {t(PAGE_NAMES[page])}
            </Link>
          ))}
        </nav>
      )}
      <div className="board-content">
        <Outlet />
      </div>
    </div>
  );
}
