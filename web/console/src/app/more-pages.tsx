import { Menu } from '@mantine/core';
import { Link, useMatchRoute } from '@tanstack/react-router';
import IconChevronDown from '@tabler/icons-react/icons/IconChevronDown';
import type { ComponentType } from 'react';
import { useWords } from './words.js';

/** A page as the head of the console leads to it. */
export interface PageLink {
  readonly to:
    | '/teams'
    | '/plates'
    | '/land'
    | '/past-dossiers'
    | '/undelivered'
    | '/services'
    | '/questions'
    | '/procedures'
    | '/news'
    | '/denunciations';
  readonly label: string;
  readonly Icon: ComponentType<{ size: number; 'aria-hidden': true }>;
}

/** What is opened seldom, behind one button, so that the pages of every day stand in one row; it is called as the one of them that is open. */
export function MorePages({ pages }: { readonly pages: readonly PageLink[] }) {
  const { t } = useWords();
  const matches = useMatchRoute();
  if (pages.length === 0) return null;
  const open = pages.find(({ to }) => matches({ to, fuzzy: true }) !== false);
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" className="more" {...(open && { 'data-open-page': true })}>
          {open?.label ?? t('office.more')}
          <IconChevronDown size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {pages.map(({ to, label, Icon }) => (
          <Menu.Item
            key={to}
            leftSection={<Icon size={18} aria-hidden />}
            fw={to === open?.to ? 700 : 400}
            {...(to === open?.to && { 'aria-current': 'page' })}
            renderRoot={(props) => <Link to={to} {...props} />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
