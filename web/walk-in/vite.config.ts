import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { firstLoadBelow } from '../shared/build/first-load.js';
import { precache } from '../shared/build/precache.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/walk-in/',
  plugins: [preact({ devToolsEnabled: false }), firstLoadBelow(80), precache('/walk-in/')],
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
