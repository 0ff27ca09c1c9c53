import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { firstLoadBelow } from '../shared/build/first-load.js';
import { chineseOfPublic } from './build/chinese-of-public.js';
import { openDocuments } from './build/open-documents.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/public/',
  plugins: [
    chineseOfPublic(here('../../.cache/public-fonts')),
    preact({ devToolsEnabled: false }),
    openDocuments(here('../../docs'), ['draws', 'passes', 'queue-policy']),
    firstLoadBelow(80),
  ],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: ['chrome87', 'firefox102', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: here('index.html') },
  },
});
