import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { makeChineseFont } from './chinese-font.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(root, '.cache', 'face-fonts');
/** What codes, plates, clocks and numbers are made of. */
const FIGURES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐabcdefghijklmnopqrstuvwxyz0123456789 .,:;-–/+#%()';
const WEIGHTS = [500, 700];

/**
 * Makes the fonts of the firm portal and the console: figures of one width, in which 0 and O, 8 and B differ, and every
 * Chinese character that our pages or the server say. What people type may hold others; those come from the machine.
 */
export function faceFonts(): Plugin {
  return {
    name: 'face-fonts',
    async buildStart() {
      const chinese = join(FOLDER, 'chinese');
      await makeChineseFont(chinese, { texts: await sourcesIn(['src', 'web']), file: 'chinese.css' });
      await mkdir(FOLDER, { recursive: true });
      const figures = await Promise.all(WEIGHTS.map(figuresOf));
      await writeFile(join(FOLDER, 'faces.css'), `@import './chinese/chinese.css';\n${figures.join('')}`);
    },
  };
}

async function figuresOf(weight: number): Promise<string> {
  const file = `figures-${weight}.woff2`;
  const whole = createRequire(import.meta.url).resolve(
    `@fontsource/jetbrains-mono/files/jetbrains-mono-latin-${weight}-normal.woff2`,
  );
  await writeFile(join(FOLDER, file), await subsetFont(await readFile(whole), FIGURES, { targetFormat: 'woff2' }));
  return `@font-face{font-family:'JetBrains Mono';font-weight:${weight};font-display:swap;src:url(./${file}) format('woff2')}\n`;
}

/** The TypeScript below some folders, as one text: all messages are written there. */
export async function sourcesIn(folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders)
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
      if (/\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.') && !entry.parentPath.includes('node_modules'))
        found.push(await readFile(join(entry.parentPath, entry.name), 'utf8'));
  return found;
}
