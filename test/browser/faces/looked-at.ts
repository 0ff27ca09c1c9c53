import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFaults, drawn, runsOut, speak, type Judged } from '../measures.mjs';
import { DESK, PHONE, type Language, type Theme } from './people.js';

/** By which a page in three languages is turned into each. */
export const BUTTONS: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', zh: '中文', en: 'English' };
/** Where pictures go when `npm run screenshots` asks for them; otherwise none are taken. */
const FOLDER = process.env['SCREENSHOTS'];

/** One way to look at a page. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
  readonly judged: Judged;
}

/** All rules once; in each other language what words can break, and in the other theme what colours can. */
export const LOOKS: readonly Look[] = [
  // Pictures are wanted of all; a page is left in English all the same.
  ...(FOLDER
    ? (['vi', 'zh'] as const).map((language) => ({ theme: 'dark' as const, language, judged: 'colours' as const }))
    : []),
  { theme: 'light', language: 'vi', judged: 'words' },
  { theme: 'light', language: 'zh', judged: 'words' },
  { theme: 'light', language: 'en', judged: 'all' },
  { theme: 'dark', language: 'en', judged: 'colours' },
];

async function faultsOfLook(page: Page, name: string, { theme, language, judged }: Look): Promise<string[]> {
  const here = `${name}-${language}-${theme}`;
  await drawn(page);
  const faults = (await axeFaults(page, judged)).map((found) => `${here} ${found}`);
  if (await runsOut(page)) faults.push(`${here} runs out of the screen`);
  await picture(page, here);
  return faults;
}

/** Everything that axe finds on a page, in each language and theme; a picture of each for whoever wants to look. */
export async function faultsOfPage(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  await drawn(page);
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
    await speak(page, look.language);
    faults.push(...(await faultsOfLook(page, name, look)));
  }
  return faults;
}

/** The same for a story that goes on, and once on a telephone: the page is left in English, in the light, on a desk. */
export async function looked(page: Page, name: string): Promise<string[]> {
  const found = await faultsOfPage(page, name);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  await speak(page, 'vi');
  found.push(...(await axeFaults(page)));
  if (await runsOut(page)) found.push(`${name} runs out of a telephone`);
  await picture(page, `${name}-phone`);
  await page.setViewportSize(DESK);
  await speak(page, 'en');
  return found;
}

/** The same of the pages of drivers, which have buttons of their own for languages. Ends in English and in light. */
export async function faultsOfPhone(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: BUTTONS[look.language] }).click();
    faults.push(...(await faultsOfLook(page, name, look)));
  }
  await page.getByRole('button', { name: BUTTONS.en }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** Writes a picture, when pictures are wanted. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  await drawn(page);
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
