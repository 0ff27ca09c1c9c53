import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

const PLACE = 'self.SHELL_FILES';
/** Maps weigh more than all else together: they are kept once somebody has looked at one. */
const HEAVY = /^assets\/maplibre/;
/** What is heavier than this and still fetched beforehand has got a name by which nobody knows it. */
const MOST_BYTES = 600_000;

/**
 * Tells the service worker what the app is made of, so that it opens without network. Fonts are kept as they are used:
 * most of them are Chinese slices that a reader of Vietnamese never needs.
 */
export function precache(base: string): Plugin {
  return {
    name: 'precache',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = Object.values(bundle).find((each) => each.type === 'chunk' && each.name === 'sw');
      if (worker?.type !== 'chunk' || !worker.code.includes(PLACE)) this.error('There is no service worker to tell');
      const listed = Object.values(bundle)
        .filter((each) => each !== worker && /\.(?:js|css|html)$/.test(each.fileName) && !HEAVY.test(each.fileName))
        .map((each) => {
          if (Buffer.byteLength(textOf(each)) > MOST_BYTES)
            this.error(`${each.fileName} is too heavy to be fetched beforehand`);
          return entryOf(each, base);
        });
      worker.code = worker.code.replace(PLACE, JSON.stringify(listed));
    },
  };
}

/** Files below assets/ carry the hash of what they hold in their name; the page does not. */
function entryOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk, base: string) {
  const isPage = file.fileName === 'index.html';
  return {
    url: isPage ? base : base + file.fileName,
    revision: isPage ? createHash('sha256').update(textOf(file)).digest('hex').slice(0, 16) : null,
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  return file.type === 'chunk' ? file.code : String(file.source);
}
