import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import type { Face } from '../../../src/shared/http/faces.js';
import { faceFonts } from './face-fonts.js';
import { firstLoadBelow } from './first-load.js';
import { precache } from './precache.js';

const FIRST_LOAD_KB = 350;

/** How the firm portal, the console and the citizens' pages are built. `at` is the address of the app's own vite.config.ts. */
export function faceConfig(name: Face, at: string): UserConfig {
  const here = (path: string) => fileURLToPath(new URL(path, at));
  const base = `/${name}/`;
  return {
    root: here('.'),
    base,
    plugins: [faceFonts(), firstLoadBelow(FIRST_LOAD_KB), precache(base)],
    build: {
      outDir: here('dist'),
      emptyOutDir: true,
      target: ['chrome100', 'firefox102', 'safari15.4'],
      assetsInlineLimit: 0,
      // What counts is the first load, which has a limit of its own.
      chunkSizeWarningLimit: 1_000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Libraries that are made for servers of React too say so in each file.
        checks: { moduleLevelDirective: false, bundlerTimings: false },
        input: { index: here('index.html'), sw: here('src/sw.ts') },
        output: {
          entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
          // Known by its name to what is fetched beforehand, whichever pages share it.
          codeSplitting: { groups: [{ name: 'maplibre', test: /maplibre-gl/ }] },
        },
      },
    },
  };
}
