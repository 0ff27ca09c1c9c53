import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFaults, drawn, runsOut, speak } from '../measures.mjs';
import type { Language, Theme } from './people.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LANGUAGES: readonly Language[] = ['vi', 'zh', 'en'];
const PHONE_LANGUAGES = ['Tiếng Việt', '中文', 'English'];
const THEMES: readonly Theme[] = ['light', 'dark'];
/** Where pictures go when `npm run screenshots` asks for them; otherwise none are taken. */
const FOLDER = process.env['SCREENSHOTS'];

/** The dark theme differs in nothing but its colours, so one language is enough; pictures are taken of all of them. */
const languagesIn = <Named>(theme: Theme, all: readonly Named[]): readonly Named[] =>
  theme === 'dark' && !FOLDER ? all.slice(-1) : all;

/** Everything that axe finds on a page, in each language and theme; a picture of each for whoever wants to look. */
export async function faultsOfPage(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  await drawn(page);
  // Injected past the page's policy, which lets in no other script.
  await page.evaluate(await readFile(AXE, 'utf8'));
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const language of languagesIn(theme, LANGUAGES)) {
      const here = `${name}-${language}-${theme}`;
      await speak(page, language);
      await drawn(page);
      faults.push(...(await axeFaults(page)).map((found) => `${here} ${found}`));
      if (await runsOut(page)) faults.push(`${here} runs out of the screen`);
      await picture(page, here);
    }
  }
  return faults;
}

/** The same of the pages of drivers, which have buttons of their own for languages. Ends in English and in light. */
export async function faultsOfPhone(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(await readFile(AXE, 'utf8'));
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const language of languagesIn(theme, PHONE_LANGUAGES)) {
      const here = `${name}-${language}-${theme}`;
      await page.getByRole('button', { name: language }).click();
      await drawn(page);
      faults.push(...(await axeFaults(page)).map((found) => `${here} ${found}`));
      if (await runsOut(page)) faults.push(`${here} runs out of the screen`);
      await picture(page, here);
    }
  }
  return faults;
}

/** Writes a picture, when pictures are wanted. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  await drawn(page);
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
