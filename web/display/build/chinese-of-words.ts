import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { makeChineseFont } from '../../shared/build/chinese-font.js';
import { gateNames } from '../src/gates.js';
import { messages, offlineWords, pairingWords } from '../src/messages.js';
import * as catalogue from '../src/words.js';

const PAGES = ['index.html', 'not-found.html'];

/** Makes the Chinese font of the message catalogue: a plain television has none. Files and their CSS go to `folder`. */
export function chineseOfWords(folder: string): Plugin {
  return {
    name: 'chinese-of-words',
    async buildStart() {
      const pages = PAGES.map((page) => readFile(new URL(`../${page}`, import.meta.url), 'utf8'));
      const texts = [catalogue, messages, offlineWords, pairingWords, gateNames, await Promise.all(pages)];
      await makeChineseFont(folder, { texts, file: 'chinese-of-words.css', weight: 600 });
    },
  };
}
