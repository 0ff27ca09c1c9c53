import { Link } from '@tanstack/react-router';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconLayoutDashboard from '@tabler/icons-react/icons/IconLayoutDashboard';
import IconListCheck from '@tabler/icons-react/icons/IconListCheck';
import IconRoad from '@tabler/icons-react/icons/IconRoad';
import type { Me } from '../../../shared/session/session.js';
import { boardPages } from '../board/pages.js';
import { seesLanes } from '../lanes/can-control.js';
import { agencyOf } from './agency.js';
import { useWords } from './words.js';

/** The pages of whoever is signed in; nothing where there is one page alone. */
export function ConsoleNav({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const board = boardPages(me).length > 0;
  const lanes = seesLanes(me);
  if (!board && !lanes) return null;
  return (
    <>
      {agencyOf(me) && (
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          <IconListCheck size={18} aria-hidden />
          {t('worklist.title')}
        </Link>
      )}
      {lanes && (
        <>
          <Link to="/lanes">
            <IconRoad size={18} aria-hidden />
            {t('lanes.title')}
          </Link>
          <Link to="/incidents">
            <IconAlertTriangle size={18} aria-hidden />
            {t('incidents.title')}
          </Link>
        </>
      )}
      {board && (
        <Link to="/board" activeOptions={{ includeSearch: false }}>
          <IconLayoutDashboard size={18} aria-hidden />
          {t('board.title')}
        </Link>
      )}
    </>
  );
}
