import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import './notifications.css';
import { messageSettings, useNotifyWords } from './queries.js';

/** Says where somebody looks anyway that an address of his does not work. `link`: the way to the settings. */
export function BrokenAddress({ link }: { readonly link: ReactNode }) {
  const { t } = useNotifyWords();
  const broken = useQuery(messageSettings).data?.contacts.find(({ state }) => state === 'BROKEN');
  if (!broken) return null;
  return (
    <p className="broken-address" role="alert">
      <b>{broken.address}</b>: {t('notify.broken', { answer: broken.answer ?? '' })} {link}
    </p>
  );
}
