import { Link, Outlet } from '@tanstack/react-router';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import '../board/board.css';
import './fees.css';
import { seesFees, seesPayments } from './roles.js';

/** The pages of money around the one that is open. */
export function FeesFrame() {
  const { t } = useWords();
  const session = useSession();
  if (!('me' in session)) return null;
  if (!seesFees(session.me)) return <NotFound />;
  return (
    <div className="board">
      <nav aria-label={t('fees.title')} className="board-nav">
        <Link to="/fees/trips" activeOptions={{ includeSearch: false }}>
          {t('fees.trips')}
        </Link>
        {seesPayments(session.me) && (
          <Link to="/fees/payments" activeOptions={{ includeSearch: false }}>
            {t('fees.payments')}
          </Link>
        )}
        <Link to="/fees/day" activeOptions={{ includeSearch: false }}>
          {t('fees.day')}
        </Link>
      </nav>
      <div className="board-content">
        <Outlet />
      </div>
    </div>
  );
}
