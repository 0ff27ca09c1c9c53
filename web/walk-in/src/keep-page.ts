/**
 * Keeps the page itself, so that it opens without network after the first visit. Browsers inside other apps may have no
 * service worker: then the page lives as long as it is open. What the gate said is kept by the page.
 */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const of = location.pathname.startsWith('/driver') ? '/driver' : '/walk-in';
  try {
    const registration = await navigator.serviceWorker.register(`${of}/sw.js`, { scope: of });
    // A newer page that waits is taken from the next opening on: nothing changes under the reader.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    registration.waiting?.postMessage('now');
  } catch {
    // Private windows refuse it.
  }
}
