import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/identity/index.js';
import { demoCode, demoPerson, earlyInStep, type Who } from '../../sign-in.js';

export type Language = 'vi' | 'zh' | 'en';
export type Theme = 'light' | 'dark';

export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** What a page must never do, noted while it is open: break its own policy, or throw. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

/** A browser of one person, in a language and a theme, which notes every fault of its pages. */
export async function browserOf(
  browser: Browser,
  viewport: { width: number; height: number },
  { language = 'vi', theme = 'light' }: { language?: Language; theme?: Theme } = {},
): Promise<{ context: BrowserContext } & Watched> {
  const context = await browser.newContext({ viewport, colorScheme: theme, locale: language });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A request that the test cut, or that the server refused as it should, is told by Chromium as an error too.
    if (
      message.type() === 'error' &&
      !message.text().includes('Failed to load resource') &&
      !message.text().includes('WebSocket')
    )
      faults.push(message.text());
  });
  return { context, page, faults };
}

/** Signs in at the door of a face as a person would; the second factor is asked for when it is needed. */
export async function enter(page: Page, address: string, who: Who): Promise<void> {
  await page.goto(address);
  await page.locator('input[autocomplete=username]').fill(demoPerson(who).email);
  await page.locator('input[autocomplete=current-password]').fill(DEMO_PASSWORD);
  await page.locator('button[type=submit]').click();
  await giveCode(page);
}

/** Types the code of the second factor, when it is asked for, until the door opens. */
export async function giveCode(page: Page): Promise<void> {
  const code = page.locator('input[autocomplete=one-time-code]');
  const door = page.locator('form.sign-in');
  for (const step of [-1, 0, 1]) {
    await code.or(page.locator('header.frame')).first().waitFor();
    if (!(await door.isVisible())) return;
    await earlyInStep();
    await code.fill(demoCode(step));
    await page.locator('button[type=submit]').click();
    // A code is taken once: the earliest that still holds leaves the later ones for the next sign-in.
    await door.waitFor({ state: 'detached', timeout: 3_000 }).catch(() => undefined);
    if (!(await door.isVisible())) return;
  }
  await door.waitFor({ state: 'detached' });
}

/** What a browser does on a device without room: nothing more is kept, until there is room again or the page is loaded anew. */
export async function diskFull(page: Page, full: boolean): Promise<void> {
  await page.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { own?: Pick<IDBObjectStore, 'add' | 'put'> };
    // oxlint-disable-next-line typescript/unbound-method -- called on the store that it is asked of
    store.own ??= { add: store.add, put: store.put };
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(store, isFull ? { add: refuse, put: refuse } : store.own);
  }, full);
}
