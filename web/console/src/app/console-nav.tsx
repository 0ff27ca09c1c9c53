import { Link } from '@tanstack/react-router';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconArrowsExchange from '@tabler/icons-react/icons/IconArrowsExchange';
import IconCash from '@tabler/icons-react/icons/IconCash';
import IconChartBar from '@tabler/icons-react/icons/IconChartBar';
import IconHelpCircle from '@tabler/icons-react/icons/IconHelpCircle';
import IconHourglass from '@tabler/icons-react/icons/IconHourglass';
import IconLayoutDashboard from '@tabler/icons-react/icons/IconLayoutDashboard';
import IconLock from '@tabler/icons-react/icons/IconLock';
import IconListCheck from '@tabler/icons-react/icons/IconListCheck';
import IconListDetails from '@tabler/icons-react/icons/IconListDetails';
import IconNews from '@tabler/icons-react/icons/IconNews';
import IconQrcode from '@tabler/icons-react/icons/IconQrcode';
import IconRoad from '@tabler/icons-react/icons/IconRoad';
import IconTruckDelivery from '@tabler/icons-react/icons/IconTruckDelivery';
import IconUsersGroup from '@tabler/icons-react/icons/IconUsersGroup';
import type { Me } from '../../../shared/session/session.js';
import {
  dealsWithQuestions,
  keepsPlaces,
  namesReceivers,
  readsNews,
  seesServices,
  seesTeams,
  servesCitizens,
  wordsProcedures,
} from '../office/roles.js';
import { OfficeNav } from './office-nav.js';
import { boardPages } from '../board/pages.js';
import { worksAtCounter } from '../counter/roles.js';
import { seesFees } from '../fees/roles.js';
import { seesLanes } from '../lanes/can-control.js';
import { seesStays } from '../stays/roles.js';
import { desksOf } from '../shift/desks.js';
import { agencyOf } from './agency.js';
import { MorePages, type PageLink } from './more-pages.js';
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
      <MorePages pages={citizenPagesOf(me, t)} />
    </>
  );
}

/** What the province sees of the services for citizens. */
function citizenPagesOf(me: Me, t: ReturnType<typeof useWords>['t']): readonly PageLink[] {
  const pages: readonly (PageLink & { readonly may: boolean })[] = [
    { to: '/services', label: t('services.title'), Icon: IconChartBar, may: seesServices(me) },
    { to: '/procedures', label: t('procedures.title'), Icon: IconListDetails, may: wordsProcedures(me) },
    { to: '/news', label: t('news.title'), Icon: IconNews, may: readsNews(me) },
    { to: '/plates', label: t('plates.title'), Icon: IconQrcode, may: keepsPlaces(me) },
    { to: '/teams', label: t('team.nav'), Icon: IconUsersGroup, may: seesTeams(me) },
    { to: '/denunciations', label: t('denunciation.title'), Icon: IconLock, may: namesReceivers(me) },
    { to: '/questions', label: t('question.title'), Icon: IconHelpCircle, may: dealsWithQuestions(me) },
  ];
  return pages.filter(({ may }) => may);
}
