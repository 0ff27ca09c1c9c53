import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { busy, CLOCK, closed, crowded, empty } from './fixture/boards.mjs';
import { openChromium, SIZES, startFixture } from './fixture/fixture.mjs';

// `npm run screenshots`: pictures of every state of the display; `--readme` writes the one that the README shows.
const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = process.argv.includes('--readme');
const folder = readme ? join(root, 'docs', 'pictures') : join(root, '.cache', 'screenshots');
await mkdir(folder, { recursive: true });
const fixture = await startFixture();
const browser = await openChromium();

/** Languages take turns every six seconds: vi, zh, en. */
const LANGUAGES = ['vi', 'zh', 'en'];

const NAMED = { zone: 'Cổng vào', orders: [{ order: 'shot', kind: 'IDENTIFY' }] };

async function take(
  name,
  { width, height },
  board,
  { hash = '#device=good', prepare, language = 'vi', my = {}, yard = '' } = {},
) {
  await fixture.tell({ boards: { HUU_NGHI: board }, clock: CLOCK, my, ...(yard && { yardCode: '048213' }) });
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${fixture.origin}/display/${name.startsWith('404') ? 'NOWHERE' : 'HUU_NGHI'}${yard}${hash}`);
  const expected = hash === '#device=good' ? '.board:not(.skeleton)' : '.message';
  await page.waitForSelector(expected);
  await prepare?.(page);
  if (hash === '#device=good' && name !== 'offline')
    await page.waitForSelector(`.screen[lang=${language}]`, { timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, readme ? 'display.png' : `${name}-${height}.png`) });
  await page.close();
}

try {
  const [full, small] = SIZES;
  if (readme) await take('busy-vi', small, busy);
  else {
    const only = process.argv[2];
    const shots = [
      ...SIZES.flatMap((size) => LANGUAGES.map((language) => [`busy-${language}`, size, busy, { language }])),
      ...LANGUAGES.map((language) => [`crowded-${language}`, small, crowded, { language }]),
      ['closed-vi', full, closed, {}],
      ['closed-zh', full, closed, { language: 'zh' }],
      ['empty-vi', full, empty, {}],
      ['few-vi', full, { ...busy, lanes: Object.fromEntries(Object.entries(busy.lanes).slice(0, 2)) }, {}],
      ['three-vi', full, { ...busy, lanes: Object.fromEntries(Object.entries(busy.lanes).slice(0, 3)) }, {}],
      ['no-token', full, busy, { hash: '', prepare: (page) => page.waitForSelector('[data-code]') }],
      ['refused', full, busy, { hash: '#device=bad', prepare: (page) => page.waitForSelector('text=không còn') }],
      ...LANGUAGES.map((language) => [`yard-${language}`, full, busy, { language, yard: '/HN-XUAN-CUONG' }]),
      ['yard-crowded-vi', small, crowded, { yard: '/HN-XUAN-CUONG' }],
      ['named', full, busy, { my: NAMED, prepare: (page) => page.waitForSelector('.name-panel') }],
      ['404', full, busy, { hash: '' }],
      ['stale-simulated', full, crowded, { prepare: stale }],
      ['offline', full, busy, { prepare: offline }],
    ];
    for (const [name, ...rest] of shots) if (!only || name.startsWith(only)) await take(name, ...rest);
  }
} finally {
  await browser.close();
  await fixture.stop();
}

async function stale(page) {
  await fixture.tell({ frozenData: true, clockKind: 'scaled' });
  await page.waitForSelector('.band .age', { timeout: 15_000 });
}

async function offline(page) {
  await fixture.tell({ silent: true });
  await page.waitForSelector('.lost', { timeout: 45_000 });
}
