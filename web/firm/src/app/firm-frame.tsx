import { Link } from '@tanstack/react-router';
import IconHome from '@tabler/icons-react/icons/IconHome';
import IconFilePlus from '@tabler/icons-react/icons/IconFilePlus';
import IconFiles from '@tabler/icons-react/icons/IconFiles';
import IconTicket from '@tabler/icons-react/icons/IconTicket';
import IconTruck from '@tabler/icons-react/icons/IconTruck';
import type { ReactNode } from 'react';
import { Frame } from '../../../shared/look/frame.js';
import { useSession } from '../../../shared/session/session.js';
import type { MessageKey } from '../../../shared/words/catalogue.js';
import { useKindName } from '../files/kind-name.js';
import { uploads } from '../files/uploads.js';
import { Bell } from '../messages/bell.js';
import { useWords, type words } from './words.js';
import './firm-frame.css';

/** Header and pages of the portal, for whoever is signed in. */
export function FirmFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const session = useSession();
  const kindName = useKindName();
  if (!('me' in session)) return null;
  const nav = (
    <>
      <Link to="/" activeOptions={{ exact: true }}>
        <IconHome size={18} aria-hidden />
        {t('firm.today')}
      </Link>
      <Link to="/declare">
        <IconFilePlus size={18} aria-hidden />
        {t('firm.declare')}
      </Link>
      <Link to="/declarations">
        <IconFiles size={18} aria-hidden />
        {t('firm.declarations')}
      </Link>
      <Link to="/tickets">
        <IconTicket size={18} aria-hidden />
        {t('firm.tickets')}
      </Link>
      <Link to="/fleet">
        <IconTruck size={18} aria-hidden />
        {t('firm.fleet')}
      </Link>
      <Bell firm={session.me.firm?.id} />
    </>
  );
  return (
    <Frame
      title={t('firm.title')}
      nav={nav}
      me={session.me}
      place={session.me.firm?.name ?? ''}
      say={(key) => t(key as MessageKey<typeof words>)}
      files={{
        uploads,
        kindName,
        page: (declaration, said, close) => (
          <Link to="/declarations/$id" params={{ id: declaration }} onClick={close}>
            {said}
          </Link>
        ),
      }}
    >
      {children}
    </Frame>
  );
}
