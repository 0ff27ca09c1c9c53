import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import IconFiles from '@tabler/icons-react/icons/IconFiles';
import IconFolder from '@tabler/icons-react/icons/IconFolder';
import IconHome from '@tabler/icons-react/icons/IconHome';
import IconSpeakerphone from '@tabler/icons-react/icons/IconSpeakerphone';
import IconUser from '@tabler/icons-react/icons/IconUser';
import IconUsers from '@tabler/icons-react/icons/IconUsers';
import { Fragment, type ReactNode } from 'react';
import { LanguageSwitch, ThemeSwitch } from '../../../shared/look/frame.js';
import { LineBand, RoomBand } from '../../../shared/look/line-band.js';
import '../../../shared/look/frame.css';
import { NewVersion } from '../../../shared/offline/new-version.js';
import { OutboxButton } from '../../../shared/offline/outbox-panel.js';
import { ChangeUser } from '../../../shared/session/change-user.js';
import { Again } from '../../../shared/session/door.js';
import { Enrol } from '../../../shared/session/enrol.js';
import { Bell } from '../inbox/bell.js';
import { ByProvider } from '../account/by-provider.js';
import { changeUser, signOut, useSession, type Me } from '../../../shared/session/session.js';
import { LANGUAGES, LANGUAGE_NAMES, type Language, type MessageKey } from '../../../shared/words/catalogue.js';
import { speak } from '../../../shared/words/language.js';
import { useSignOut } from '../account/sign-out.js';
import { isTeamMember } from '../account/for-citizens.js';
import { photos, uploads } from '../send/uploads.js';
import { useErrandStore } from '../send/use-errand.js';
import { useWords, type words } from './words.js';
import './citizen-frame.css';

/** Header, pages and the way between them; nobody has to sign in to look around. */
export function CitizenFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const session = useSession();
  if (session.state === 'UNKNOWN') return <p className="unseen">{t('common.loading')}</p>;
  if (session.state === 'CHANGING' || session.state === 'ENROLLING')
    return (
      <main className="door">
        <header>
          <h1>{t('citizen.title')}</h1>
        </header>
        {session.state === 'ENROLLING' ? (
          <Enrol />
        ) : (
          <ChangeUser>
            <p className="muted">{t('account.nextTodo')}</p>
          </ChangeUser>
        )}
        {session.state === 'CHANGING' && (
          <Button variant="default" onClick={() => void signOut()}>
            {t('account.without')}
          </Button>
        )}
        <LanguageSwitch />
      </main>
    );
  const me = 'me' in session ? session.me : undefined;
  return (
    <>
      <a className="skip" href="#content">
        {t('common.toContent')}
      </a>
      <header className="frame citizen-head no-print">
        <Link to="/" className="name">
          <b>{t('citizen.title')}</b>
          <span className="muted">{t('citizen.province')}</span>
        </Link>
        <div className="tools">
          <Languages />
          <OutboxButton
            say={(key) => t(key as MessageKey<typeof words>)}
            files={{
              uploads,
              kindName: () => t('citizen.file'),
              page: (about, said, close) => (
                <Link to="/dossiers/$id" params={{ id: about }} onClick={close}>
                  {said}
                </Link>
              ),
            }}
            photos={{
              uploads: photos,
              kindName: () => t('citizen.photo'),
              page: (about, said, close, kind) => <ToPhotos about={about} kind={kind} said={said} close={close} />,
            }}
          />
          {me?.roles.includes('CITIZEN') && <Bell person={me.id} />}
          <ThemeSwitch />
          {me ? <Account me={me} /> : <ToSignIn />}
        </div>
      </header>
      <LineBand />
      <RoomBand />
      <NewVersion />
      <main id="content" tabIndex={-1}>
        {/* Whoever comes after somebody else begins anew: nothing that was typed stays on the page. */}
        <Fragment key={me?.id ?? ''}>{children}</Fragment>
      </main>
      <Places me={me} />
      {session.state === 'OVER' && (
        <Again account={session.me.email ?? session.me.phone ?? ''}>
          <ByProvider />
        </Again>
      )}
    </>
  );
}

interface ToPhotosProps {
  readonly about: string;
  readonly kind: string;
  readonly said: string;
  readonly close: () => void;
}

/** Where a photo that goes out without a name belongs: to what waits for it, or to the form it was taken in. */
function ToPhotos({ about, kind, said, close }: ToPhotosProps) {
  const { sendings } = useErrandStore();
  if (sendings.some(({ id }) => id === about))
    return (
      <Link to="/sent/$id" params={{ id: about }} onClick={close}>
        {said}
      </Link>
    );
  return (
    <Link to={kind === 'photo' ? '/report' : '/complain'} onClick={close}>
      {said}
    </Link>
  );
}

/** Where one goes: beneath the thumb on a telephone, under the header on a desk. */
function Places({ me }: { readonly me: Me | undefined }) {
  const { t } = useWords();
  return (
    <nav className="places no-print" aria-label={t('citizen.places')}>
      <Link to="/" activeOptions={{ exact: true }}>
        <IconHome size={22} aria-hidden />
        {t('citizen.home')}
      </Link>
      <Link to="/procedures">
        <IconFiles size={22} aria-hidden />
        {t('citizen.procedures')}
      </Link>
      <Link to="/reports">
        <IconSpeakerphone size={22} aria-hidden />
        {t('citizen.reports')}
      </Link>
      <Link to="/affairs">
        <IconFolder size={22} aria-hidden />
        {t('citizen.affairs')}
      </Link>
      {me && isTeamMember(me) && (
        <Link to="/team">
          <IconUsers size={22} aria-hidden />
          {t('citizen.team')}
        </Link>
      )}
    </nav>
  );
}

/** Languages by their own names, for somebody who reads none of the others. */
function Languages() {
  const { t, language } = useWords();
  return (
    <select
      className="language"
      aria-label={t('common.language')}
      value={language}
      onChange={(event) => speak(event.currentTarget.value as Language)}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {LANGUAGE_NAMES[each]}
        </option>
      ))}
    </select>
  );
}

function ToSignIn() {
  const { t } = useWords();
  return (
    <Link to="/account" className="sign-in-link">
      <IconUser size={18} aria-hidden />
      <span>{t('session.enter')}</span>
    </Link>
  );
}

function Account({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const { leave, asked } = useSignOut();
  return (
    <>
      {asked}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" size="sm" leftSection={<IconUser size={18} aria-hidden />} className="account">
            <span className="who">{me.name}</span>
            <span className="unseen">{t('common.account')}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{me.name}</Menu.Label>
          <Menu.Item onClick={changeUser}>{t('account.change')}</Menu.Item>
          <Menu.Item onClick={leave}>{t('common.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
