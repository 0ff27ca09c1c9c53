import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { gateNames } from '../src/gates.js';
import { messages, offlineWords } from '../src/messages.js';
import * as catalogue from '../src/words.js';

const FAMILY = 'Gate Chinese';
const WEIGHT = 600;
const PAGES = ['index.html', 'not-found.html'];
const FACE = /@font-face\s*\{[^}]*?url\((\.\/files\/[^)]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g;

/** Makes the Chinese font of the message catalogue: a plain television has none. Files and their CSS go to `folder`. */
export function chineseOfWords(folder: string): Plugin {
  return { name: 'chinese-of-words', buildStart: () => makeFont(folder) };
}

async function makeFont(folder: string): Promise<void> {
  const pages = PAGES.map((page) => readFile(new URL(`../${page}`, import.meta.url), 'utf8'));
  const characters = chineseIn([catalogue, messages, offlineWords, gateNames, await Promise.all(pages)]);
  const css = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc');
  const stamp = createHash('sha256').update(characters.join('')).update(css).digest('hex');
  const target = join(folder, 'chinese-of-words.css');
  const known = await readFile(target, 'utf8').catch(() => '');
  if (known.includes(stamp)) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const faces = [...(await readFile(css, 'utf8')).matchAll(FACE)].map(async ([, file = '', range = '']) => {
    const covered = characters.filter((character) => inRange(character, range));
    if (covered.length === 0) return '';
    const name = `${createHash('sha256').update(covered.join('')).digest('hex').slice(0, 12)}.woff2`;
    const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHT } } as const;
    await writeFile(
      join(folder, name),
      await subsetFont(await readFile(join(dirname(css), file)), covered.join(''), options),
    );
    const range16 = covered.map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(',');
    return `@font-face{font-family:'${FAMILY}';font-weight:100 900;font-display:swap;src:url(./${name}) format('woff2');unicode-range:${range16}}\n`;
  });
  await writeFile(target, `/* ${stamp} */\n${(await Promise.all(faces)).join('')}`);
}

/** Every character of the texts that the Vietnamese face does not have. */
function chineseIn(texts: unknown): string[] {
  return [...new Set(Array.from(JSON.stringify(texts)))].filter((character) => character > '\u2e7f').sort();
}

function inRange(character: string, range: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
  });
}
