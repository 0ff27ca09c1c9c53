import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { firstLoadBelow } from '../shared/build/first-load.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/walk-in/',
  plugins: [preact({ devToolsEnabled: false }), firstLoadBelow(80)],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: ['chrome87', 'firefox102', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: here('index.html') },
  },
});
