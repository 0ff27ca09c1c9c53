import { Link } from '@tanstack/react-router';
import IconCalendarDue from '@tabler/icons-react/icons/IconCalendarDue';
import IconChartBar from '@tabler/icons-react/icons/IconChartBar';
import IconFiles from '@tabler/icons-react/icons/IconFiles';
import IconMap2 from '@tabler/icons-react/icons/IconMap2';
import IconLock from '@tabler/icons-react/icons/IconLock';
import IconMailX from '@tabler/icons-react/icons/IconMailX';
import IconNews from '@tabler/icons-react/icons/IconNews';
import IconMessageReport from '@tabler/icons-react/icons/IconMessageReport';
import { layersOf } from '../../../../src/citizen/land/domain/land-office.js';
import IconQrcode from '@tabler/icons-react/icons/IconQrcode';
import IconUsersGroup from '@tabler/icons-react/icons/IconUsersGroup';
import type { Me } from '../../../shared/session/session.js';
import { keepsPlaces, mayHoldDenunciations, seesTeams } from '../office/roles.js';
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
      {keepsPlaces(me) && (
        <Link to="/plates" activeOptions={anySearch}>
          <IconQrcode size={18} aria-hidden />
          {t('plates.title')}
        </Link>
      )}
      <Link to="/undelivered" activeOptions={anySearch}>
        <IconMailX size={18} aria-hidden />
        {t('deliveries.undelivered')}
      </Link>
      {layersOf({ roles: me.roles, ...(me.office !== undefined && { office: me.office }) }).length > 0 && (
        <Link to="/land" activeOptions={anySearch}>
          <IconMap2 size={18} aria-hidden />
          {t('land.title')}
        </Link>
      )}
      <Link to="/services" activeOptions={anySearch}>
        <IconChartBar size={18} aria-hidden />
        {t('services.nav')}
      </Link>
      {seesTeams(me) && (
        <Link to="/teams" activeOptions={anySearch}>
          <IconUsersGroup size={18} aria-hidden />
          {t('team.nav')}
        </Link>
      )}
    </>
  );
}
