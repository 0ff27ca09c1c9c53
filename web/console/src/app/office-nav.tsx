import { Link } from '@tanstack/react-router';
import IconArchive from '@tabler/icons-react/icons/IconArchive';
import IconCalendarDue from '@tabler/icons-react/icons/IconCalendarDue';
import IconChartBar from '@tabler/icons-react/icons/IconChartBar';
import IconFiles from '@tabler/icons-react/icons/IconFiles';
import IconMap2 from '@tabler/icons-react/icons/IconMap2';
import IconLock from '@tabler/icons-react/icons/IconLock';
import IconHelpCircle from '@tabler/icons-react/icons/IconHelpCircle';
import IconMailX from '@tabler/icons-react/icons/IconMailX';
import IconNews from '@tabler/icons-react/icons/IconNews';
import IconMessageReport from '@tabler/icons-react/icons/IconMessageReport';
import { layersOf } from '../../../../src/citizen/land/domain/land-office.js';
import IconQrcode from '@tabler/icons-react/icons/IconQrcode';
import IconUsersGroup from '@tabler/icons-react/icons/IconUsersGroup';
import type { Me } from '../../../shared/session/session.js';
import { dealsWithQuestions, keepsPlaces, mayHoldDenunciations, seesTeams } from '../office/roles.js';
import { MorePages, type PageLink } from './more-pages.js';
import { useWords } from './words.js';

/** The pages of who serves citizens: nothing of the gate. */
export function OfficeNav({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const anySearch = { includeSearch: false };
  return (
    <>
      <Link to="/office">
        <IconCalendarDue size={18} aria-hidden />
        {t('office.today')}
      </Link>
      <Link to="/dossiers" activeOptions={anySearch}>
        <IconFiles size={18} aria-hidden />
        {t('office.dossiers')}
      </Link>
      <Link to="/petitions" activeOptions={anySearch}>
        <IconMessageReport size={18} aria-hidden />
        {t('office.petitions')}
      </Link>
      {mayHoldDenunciations(me) && (
        <Link to="/denunciations" activeOptions={anySearch}>
          <IconLock size={18} aria-hidden />
          {t('denunciation.title')}
        </Link>
      )}
      <Link to="/news" activeOptions={anySearch}>
        <IconNews size={18} aria-hidden />
        {t('news.title')}
      </Link>
      <MorePages pages={seldomOf(me, t)} />
    </>
  );
}

function seldomOf(me: Me, t: ReturnType<typeof useWords>['t']): readonly PageLink[] {
  const layers = layersOf({ roles: me.roles, ...(me.office !== undefined && { office: me.office }) });
  const pages: readonly (PageLink & { readonly may: boolean })[] = [
    { to: '/teams', label: t('team.nav'), Icon: IconUsersGroup, may: seesTeams(me) },
    { to: '/plates', label: t('plates.title'), Icon: IconQrcode, may: keepsPlaces(me) },
    { to: '/land', label: t('land.title'), Icon: IconMap2, may: layers.length > 0 },
    { to: '/past-dossiers', label: t('pastDossier.title'), Icon: IconArchive, may: true },
    { to: '/undelivered', label: t('deliveries.undelivered'), Icon: IconMailX, may: true },
    { to: '/services', label: t('services.nav'), Icon: IconChartBar, may: true },
    { to: '/questions', label: t('question.title'), Icon: IconHelpCircle, may: dealsWithQuestions(me) },
  ];
  return pages.filter(({ may }) => may);
}
