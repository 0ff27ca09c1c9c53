import { ActionIcon, Button, Menu, useMantineColorScheme } from '@mantine/core';
import IconMoon from '@tabler/icons-react/icons/IconMoon';
import IconSun from '@tabler/icons-react/icons/IconSun';
import IconUser from '@tabler/icons-react/icons/IconUser';
import type { ReactNode } from 'react';
import { NewVersion } from '../offline/new-version.js';
import { OutboxButton } from '../offline/outbox-panel.js';
import type { KeptFiles } from '../offline/files-on-their-way.js';
import { useChangeUserKey } from '../session/change-user.js';
import { changeUser, signOut, type Me } from '../session/session.js';
import { LANGUAGES, LANGUAGE_NAMES } from '../words/catalogue.js';
import { speak } from '../words/language.js';
import { useSharedWords } from '../words/words.js';
import { BothClocks } from './both-clocks.js';
import { LineBand, RoomBand } from './line-band.js';
import './frame.css';

interface Props {
  readonly title: string;
  /** Links to the pages of the app. */
  readonly nav?: ReactNode;
  readonly me: Me;
  /** Where this person works, in words. */
  readonly place: string;
  /** Reads a message of the app, for what was sent. */
  readonly say: (key: string) => string;
  /** The files that are handed in at this face. */
  readonly files?: KeptFiles;
  /** Several people work at one desk: it is left to the next one by one key. */
  readonly sharedDesk?: boolean;
  readonly children: ReactNode;
}

/** What stands around every page of a face. */
export function Frame({ title, nav, me, place, say, files, sharedDesk = false, children }: Props) {
  const { t } = useSharedWords();
  useChangeUserKey(sharedDesk);
  return (
    <>
      <a className="skip" href="#content">
        {t('common.toContent')}
      </a>
      <header className="frame">
        <div className="name">
          <b>{title}</b>
          <span className="muted">{place}</span>
        </div>
        {nav && <nav>{nav}</nav>}
        <div className="tools">
          <BothClocks />
          <OutboxButton say={say} {...(files && { files })} />
          <ThemeSwitch />
          <Account me={me} sharedDesk={sharedDesk} />
        </div>
      </header>
      <LineBand />
      <RoomBand />
      <NewVersion />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

export function ThemeSwitch() {
  const { t } = useSharedWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={dark ? t('common.light') : t('common.dark')}
      title={dark ? t('common.light') : t('common.dark')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </ActionIcon>
  );
}

/** Languages by their own names, for somebody who reads none of the others. */
export function LanguageSwitch() {
  const { t, language } = useSharedWords();
  return (
    <div className="languages" role="group" aria-label={t('common.language')}>
      {LANGUAGES.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => speak(each)}>
          {LANGUAGE_NAMES[each]}
        </button>
      ))}
    </div>
  );
}

function Account({ me, sharedDesk }: { readonly me: Me; readonly sharedDesk: boolean }) {
  const { t, language } = useSharedWords();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconUser size={18} aria-hidden />} className="account">
          <span className="who">{me.name}</span>
          <span className="unseen">{t('common.account')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('common.language')}</Menu.Label>
        {LANGUAGES.map((each) => (
          <Menu.Item key={each} lang={each} onClick={() => speak(each)} fw={each === language ? 700 : 400}>
            {LANGUAGE_NAMES[each]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {sharedDesk && (
          <Menu.Item onClick={changeUser} rightSection={<kbd>Alt L</kbd>} aria-keyshortcuts="Alt+L">
            {t('session.change')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => void signOut()}>{t('common.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
