import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { makeChineseFont } from '../shared/build/chinese-font.js';
import { sourcesIn } from '../shared/build/face-fonts.js';
import { firstLoadBelow } from '../shared/build/first-load.js';
import { precache } from '../shared/build/precache.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Makes the Chinese font of what drivers read, the server's words among it; a telephone that has its own loads nothing of it. */
function chineseOfDrivers(): Plugin {
  return {
    name: 'chinese-of-drivers',
    async buildStart() {
      const texts = await sourcesIn(['web/walk-in/src', 'src/border', 'src/shared']);
      await makeChineseFont(here('../../.cache/walk-in-fonts'), { texts, file: 'chinese.css', weight: 500 });
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: '/walk-in/',
  plugins: [chineseOfDrivers(), preact({ devToolsEnabled: false }), firstLoadBelow(80), precache('/walk-in/')],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: ['chrome87', 'firefox102', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: here('index.html'), sw: here('src/sw.ts') },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
});
