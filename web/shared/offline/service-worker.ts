/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly SHELL_FILES: PrecacheEntry[] };

const FONTS = 'gate-fonts';
/** Fonts, and what is too heavy to be fetched before anybody asks for it. Their names carry the hash of what they hold. */
const AS_USED = /(?:\.woff2|\/maplibre[^/]*\.(?:js|css))$/;

/**
 * Opens an app without network: its pages and scripts are kept whole, its fonts, and what is heavy, as they are used. Data is never answered
 * from here: what the API said is kept by the page, with its age. Its scope is its own app; `base` ends in a slash.
 */
export function keepShell(base: string): void {
  precacheAndRoute(self.SHELL_FILES);
  cleanupOutdatedCaches();
  registerRoute(new NavigationRoute(createHandlerBoundToURL(base)));
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}assets/`) && AS_USED.test(url.pathname),
    async ({ request }) => {
      const cache = await caches.open(FONTS);
      const held = await cache.match(request);
      if (held) return held;
      const fetched = await fetch(request);
      if (fetched.ok) await cache.put(request, fetched.clone());
      return fetched;
    },
  );
  // A new version waits until no page of the old one is open, or until the reader asks for it.
  self.addEventListener('message', ({ data }) => {
    if (data === 'now') void self.skipWaiting();
  });
}
