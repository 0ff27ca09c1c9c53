/// <reference lib="webworker" />
import { registerRoute } from 'workbox-routing';
import { keepShell } from '../../shared/offline/service-worker.js';

const PICTURES = 'gate-pictures-of-places';
/** Public, under a name that never means another picture. */
const PICTURE = /^\/api\/v1\/public-places\/[^/]+\/pictures\/[^/]+$/;
/** Of some ten places; the one kept longest goes first. */
const MOST = 60;

keepShell('/citizen/');
// What a page says without network it shows too.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && PICTURE.test(url.pathname),
  async ({ request }) => {
    const cache = await caches.open(PICTURES);
    try {
      const fetched = await fetch(request);
      if (fetched.ok) {
        await cache.put(request, fetched.clone());
        const held = await cache.keys();
        await Promise.all(held.slice(0, Math.max(0, held.length - MOST)).map((old) => cache.delete(old)));
      }
      // It was taken down.
      if (fetched.status === 404) await cache.delete(request);
      return fetched;
    } catch (failed) {
      const held = await cache.match(request);
      if (held) return held;
      throw failed;
    }
  },
);
