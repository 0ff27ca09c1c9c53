import { Link } from '@tanstack/react-router';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconArrowsExchange from '@tabler/icons-react/icons/IconArrowsExchange';
import IconCash from '@tabler/icons-react/icons/IconCash';
import IconHourglass from '@tabler/icons-react/icons/IconHourglass';
import IconLayoutDashboard from '@tabler/icons-react/icons/IconLayoutDashboard';
import IconListCheck from '@tabler/icons-react/icons/IconListCheck';
import IconRoad from '@tabler/icons-react/icons/IconRoad';
import IconTruckDelivery from '@tabler/icons-react/icons/IconTruckDelivery';
import type { Me } from '../../../shared/session/session.js';
import { keepsPlaces, namesReceivers, readsNews, seesServices, seesTeams, servesCitizens } from '../office/roles.js';
import { OfficeNav } from './office-nav.js';
import { boardPages } from '../board/pages.js';
import { worksAtCounter } from '../counter/roles.js';
import { seesFees } from '../fees/roles.js';
import { seesLanes } from '../lanes/can-control.js';
import { seesStays } from '../stays/roles.js';
import { desksOf } from '../shift/desks.js';
import { agencyOf } from './agency.js';
import { useWords } from './words.js';

/** The pages of whoever is signed in; nothing where there is one page alone. */
export function ConsoleNav({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const board = boardPages(me).length > 0;
  const lanes = seesLanes(me);
  const fees = seesFees(me);
  const counter = worksAtCounter(me);
  const shift = desksOf(me).length > 0;
  // A supervisor, who has most pages, comes to them from the overview.
  const stays = seesStays(me) && !lanes;
  if (servesCitizens(me)) return <OfficeNav me={me} />;
  if (!board && !stays && !lanes && !fees && !counter && !shift) return null;
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
      {stays && (
        <Link to="/stays" activeOptions={{ includeSearch: false }}>
          <IconHourglass size={18} aria-hidden />
          {t('stay.title')}
        </Link>
      )}
      {counter && (
        <Link to="/counter" activeOptions={{ includeSearch: false }}>
          <IconTruckDelivery size={18} aria-hidden />
          {t('counter.title')}
        </Link>
      )}
      {fees && (
        <Link to="/fees" activeOptions={{ includeSearch: false }}>
          <IconCash size={18} aria-hidden />
          {t('fees.title')}
        </Link>
      )}
      {shift && (
        <Link to="/hand-overs" activeOptions={{ includeSearch: false }}>
          <IconArrowsExchange size={18} aria-hidden />
          {t('shift.title')}
        </Link>
      )}
      {board && (
        <Link to="/board" activeOptions={{ includeSearch: false }}>
          <IconLayoutDashboard size={18} aria-hidden />
          {t('board.title')}
        </Link>
      )}
      {seesServices(me) && (
        <Link to="/services" activeOptions={{ includeSearch: false }}>
          {t('services.title')}
        </Link>
      )}
      {readsNews(me) && (
        <Link to="/news" activeOptions={{ includeSearch: false }}>
          {t('news.title')}
        </Link>
      )}
      {keepsPlaces(me) && (
        <Link to="/plates" activeOptions={{ includeSearch: false }}>
          {t('plates.title')}
        </Link>
      )}
      {seesTeams(me) && (
        <Link to="/teams" activeOptions={{ includeSearch: false }}>
          {t('team.nav')}
        </Link>
      )}
      {namesReceivers(me) && (
        <Link to="/denunciations" activeOptions={{ includeSearch: false }}>
          {t('denunciation.title')}
        </Link>
      )}
    </>
  );
}
