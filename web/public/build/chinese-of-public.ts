import type { Plugin } from 'vite';
import { DATA_SETS, LICENCE } from '../../../src/border/reports/open-data/data-sets.js';
import { FIGURE_COLUMNS } from '../../../src/border/reports/open-data/figure-columns.js';
import { makeChineseFont } from '../../shared/build/chinese-font.js';
import * as codes from '../src/code-words.js';
import * as catalogue from '../src/words.js';

/** What the server names by itself: gates, routes, and what is opposite. */
const PLACES = '友谊新清谷南峙马友谊关浦寨弄尧爱店货运专用通道—';

/** Makes the Chinese font of the page's words, for machines that have none; others load nothing of it. */
export function chineseOfPublic(folder: string): Plugin {
  const texts = [catalogue, codes, FIGURE_COLUMNS, DATA_SETS, LICENCE, PLACES];
  return {
    name: 'chinese-of-public',
    buildStart: () => makeChineseFont(folder, { texts, file: 'chinese.css', weight: 500 }),
  };
}
