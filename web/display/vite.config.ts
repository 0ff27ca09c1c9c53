import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { firstLoadBelow } from '../shared/build/first-load.js';
import { buildId } from './build/build-id.js';
import { chineseOfWords } from './build/chinese-of-words.js';
import { spokenClips } from './build/spoken-clips.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/display/',
  plugins: [
    chineseOfWords(here('../../.cache/display-fonts')),
    spokenClips(here('../../.cache/display-voice')),
    preact({ devToolsEnabled: false }),
    buildId(),
    firstLoadBelow(60),
  ],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    // Televisions are old: their browsers stay at the version that they were sold with.
    target: ['chrome87', 'firefox102', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [here('index.html'), here('not-found.html')] },
  },
});
