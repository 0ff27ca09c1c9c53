import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useSharedWords } from '../words/words.js';
import '../look/line-band.css';

let waiting: ServiceWorker | undefined;
const watchers = new Set<() => void>();

/** Installs the app's service worker, and looks out for a new version of it. */
export async function install(face: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(`/${face}/sw.js`, { scope: `/${face}/` });
  const look = () => {
    // Without one at work this is the first version, which needs no word.
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    waiting = registration.waiting;
    for (const watcher of watchers) watcher();
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

/** Offers a new version; it is taken when the reader says so, never under his hands. */
export function NewVersion() {
  const { t } = useSharedWords();
  const fresh = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => waiting,
  );
  if (!fresh) return null;
  const take = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    fresh.postMessage('now');
  };
  return (
    <div className="line-band" data-news role="status">
      <span>{t('common.newVersion')}</span>
      <Button size="sm" variant="default" onClick={take}>
        {t('common.reload')}
      </Button>
    </div>
  );
}
