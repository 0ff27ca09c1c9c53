import { Link, Outlet } from '@tanstack/react-router';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import '../board/board.css';
import '../fees/fees.css';
import './counter.css';
import { isClerk, isOperator, worksAtCounter } from './roles.js';

/** The pages of the counter and the yard around the one that is open. */
export function CounterFrame() {
  const { t } = useWords();
  const session = useSession();
  if (!('me' in session)) return null;
  const { me } = session;
  if (!me.gate || !worksAtCounter(me)) return <NotFound />;
  return (
    <div className="board">
      <nav aria-label={t('counter.title')} className="board-nav">
        <Link to="/counter/vehicle" activeOptions={{ includeSearch: false }}>
          {t('counter.vehicle')}
        </Link>
        <Link to="/counter/yard" activeOptions={{ includeSearch: false }}>
          {t('counter.inYard')}
        </Link>
        {isClerk(me) && <Link to="/counter/register">{t('counter.register')}</Link>}
        <Link to="/counter/reads" activeOptions={{ includeSearch: false }}>
          {t('counter.reads')}
        </Link>
        {isOperator(me) && <Link to="/counter/divert">{t('counter.divert')}</Link>}
        <Link to="/counter/roadside">{t('counter.roadside')}</Link>
      </nav>
      <div className="board-content">
        <Outlet />
      </div>
    </div>
  );
}
