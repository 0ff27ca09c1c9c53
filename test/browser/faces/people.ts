import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { DEMO_PASSWORD } from '../../../src/identity/index.js';
import { Person } from '../../../src/identity/person.entity.js';
import { Sessions } from '../../../src/identity/sessions.js';
import { productAt } from '../../running-app.js';
import { demoCode, demoPerson, earlyInStep, type Who } from '../../sign-in.js';
import { productBehind } from '../fixture/fixture.mjs';
import { keepsNothing } from '../measures.mjs';

export type Language = 'vi' | 'zh' | 'en';
export type Theme = 'light' | 'dark';

export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** What a page must never do, noted while it is open: break its own policy, or throw. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

/**
 * A browser of one person, in a language and a theme, which notes every fault of its pages. Only one that `keeps` a face
 * for times without a line has a service worker: that fetches two hundred files as soon as a face is opened.
 */
export async function browserOf(
  browser: Browser,
  viewport: { width: number; height: number },
  { language = 'vi', theme = 'light', keeps = false }: { language?: Language; theme?: Theme; keeps?: boolean } = {},
): Promise<{ context: BrowserContext } & Watched> {
  const context = await browser.newContext({ viewport, colorScheme: theme, locale: language });
  if (!keeps) await keepsNothing(context);
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

/**
 * Opens a page as somebody who is signed in to its face, as after a reload: his session is given to his browser, and no code
 * of his second factor is used up. How one signs in is told by {@link enterByDoor}.
 */
export async function enter(page: Page, address: string, who: Who): Promise<void> {
  const { origin, pathname } = new URL(address);
  const [, face = ''] = pathname.split('/');
  const product = productAt(productBehind(origin) ?? '');
  if (!product) throw new Error(`No product of this test stands behind ${origin}`);
  const sessions = product.get(Sessions, { strict: false });
  const person = await product
    .get(DataSource, { strict: false })
    .manager.findOneByOrFail(Person, { id: demoPerson(who).id });
  const { token = '' } = (await sessions.open(person)) ?? {};
  // As the server sets it: below the sessions of this face alone, out of reach of scripts.
  const path = `/${face}/api/v1/sessions`;
  const cookie = { name: 'gate_refresh', value: token, domain: new URL(origin).hostname, path };
  await page.context().addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }]);
  await page.goto(address);
  await page.locator('header.frame').waitFor();
}

/** Signs in at the door of a face as a person would; the second factor is asked for when it is needed. */
export async function enterByDoor(page: Page, address: string, who: Who): Promise<void> {
  await page.goto(address);
  await page.locator('input[autocomplete=username]').fill(demoPerson(who).email);
  await page.locator('input[autocomplete=current-password]').fill(DEMO_PASSWORD);
  await page.locator('button[type=submit]').click();
  await giveCode(page);
}

/** Types the code of the second factor, when it is asked for, until the door opens. */
export async function giveCode(page: Page): Promise<void> {
  const code = page.locator('input[autocomplete=one-time-code]');
  await code.or(page.locator('header.frame')).first().waitFor();
  if (!(await page.locator('form.sign-in').isVisible())) return;
  await code.waitFor();
  await untilTaken(page, async (typed) => {
    await code.fill(typed);
    await page.locator('button[type=submit]').click();
  });
}

/** A code is taken once: the earliest that still holds leaves the later ones for the next sign-in. */
export async function untilTaken(page: Page, type: (code: string) => Promise<void>): Promise<void> {
  for (const step of [-1, 0, 1]) {
    await earlyInStep();
    const answered = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/api/v1/sessions'),
    );
    await type(demoCode(step));
    if ((await answered).ok()) break;
  }
  await page.locator('form.sign-in').waitFor({ state: 'detached' });
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
