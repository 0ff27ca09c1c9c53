import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const FAMILY = 'Gate Chinese';
const FACE = /@font-face\s*\{[^}]*?url\((\.\/files\/[^)]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g;

/**
 * Makes the Chinese font of the texts, since a plain machine has none: slices that a browser fetches when it needs them, and
 * their CSS, into `folder`. Nothing is done when the texts need the characters that they needed before. `weight` fixes
 * the weight, which halves the files; without it all weights are there.
 */
export async function makeChineseFont(
  folder: string,
  { texts, file, weight }: { texts: unknown; file: string; weight?: number },
): Promise<void> {
  const characters = chineseIn(texts);
  const css = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc');
  const stamp = createHash('sha256').update(characters.join('')).update(css).digest('hex');
  const target = join(folder, file);
  const known = await readFile(target, 'utf8').catch(() => '');
  if (known.includes(stamp)) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const faces = [...(await readFile(css, 'utf8')).matchAll(FACE)].map(async ([, file = '', range = '']) => {
    const covered = characters.filter((character) => inRange(character, range));
    if (covered.length === 0) return '';
    const name = `${createHash('sha256').update(covered.join('')).digest('hex').slice(0, 12)}.woff2`;
    const options = { targetFormat: 'woff2', ...(weight && { variationAxes: { wght: weight } }) } as const;
    await writeFile(
      join(folder, name),
      await subsetFont(await readFile(join(dirname(css), file)), covered.join(''), options),
    );
    const codes = covered.map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(',');
    return `@font-face{font-family:'${FAMILY}';font-weight:100 900;font-display:swap;src:url(./${name}) format('woff2');unicode-range:${codes}}\n`;
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
