import { Link } from '@tanstack/react-router';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconListCheck from '@tabler/icons-react/icons/IconListCheck';
import IconRoad from '@tabler/icons-react/icons/IconRoad';
import type { Me } from '../../../shared/session/session.js';
import { seesLanes } from '../lanes/can-control.js';
import { agencyOf } from './agency.js';
import { useWords } from './words.js';

/** The pages of whoever is signed in; nothing where there is one page alone. */
export function ConsoleNav({ me }: { readonly me: Me }) {
  const { t } = useWords();
  if (!seesLanes(me)) return null;
  return (
    <>
      {agencyOf(me) && (
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          <IconListCheck size={18} aria-hidden />
          {t('worklist.title')}
        </Link>
      )}
      <Link to="/lanes">
        <IconRoad size={18} aria-hidden />
        {t('lanes.title')}
      </Link>
      <Link to="/incidents">
        <IconAlertTriangle size={18} aria-hidden />
        {t('incidents.title')}
      </Link>
    </>
  );
}
