import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/identity/index.js';
import { demoPerson, type Who } from '../../sign-in.js';
import { BIRTH, PDF } from '../../citizen/dossiers/dossier-desk.js';
import { MARKET } from '../../citizen/petition-story.js';
import { PHONE, browserOf } from '../faces/people.js';

export { BIRTH };

/** A telephone on which citizens have their pages open, and that knows where it is. */
export class CitizenPhone {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly faults: string[],
    private readonly origin: string,
  ) {}

  static async of(browser: Browser, origin: string, size = PHONE): Promise<CitizenPhone> {
    const { context, page, faults } = await browserOf(browser, size, { language: 'en', keeps: true });
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(MARKET);
    return new CitizenPhone(context, page, faults, origin);
  }

  at(path: string) {
    return this.page.goto(`${this.origin}/citizen${path}`);
  }

  says(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor({ timeout: 20_000 });
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name }).first().click();
  }

  /** Presses what saves a file; its name and what is in it. */
  async saves(name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.press(name)]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }

  /** From the next page on it is counted how often one asks its browser to keep what it holds. */
  countsAsking(): Promise<unknown> {
    return this.page.addInitScript(countAsking);
  }

  /** How often the page that is open has asked its browser to keep what it holds for good. */
  timesAskedToKeep(): Promise<number> {
    return this.page.evaluate(() => (globalThis as { askedToKeep?: number }).askedToKeep ?? 0);
  }

  /** Types a name and a password where the page asks for them. */
  async enter(who: Who): Promise<void> {
    await this.page.locator('input[autocomplete=username]').fill(demoPerson(who).email);
    await this.enterAgain();
  }

  /** The same once the name stands there. */
  async enterAgain(): Promise<void> {
    const door = this.page.locator('form.sign-in');
    await door.locator('input[autocomplete=current-password]').fill(DEMO_PASSWORD);
    await door.locator('button[type=submit]').click();
    await door.waitFor({ state: 'detached' });
  }

  /** Leaves the telephone to somebody else. */
  async passOn(): Promise<void> {
    await this.page.locator('.account').click();
    await this.page.getByRole('menuitem', { name: 'Let somebody else use this phone' }).click();
    await this.says('Who is next');
  }

  /** Waits until what the telephone keeps of the pages, or of what is typed, holds this; leaves the screen to have it kept. */
  async keeps(store: 'read' | 'drafts', what: RegExp): Promise<void> {
    await this.page.waitForFunction(
      async ([name, pattern]) => {
        dispatchEvent(new Event('pagehide'));
        const asked = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () => reject(request.error));
          });
        const db = await asked(indexedDB.open('gate-citizen'));
        const all = await asked(db.transaction(name).objectStore(name).getAll());
        db.close();
        return new RegExp(pattern).test(JSON.stringify(all));
      },
      [store, what.source] as const,
    );
  }

  /** Writes a birth registration, but for its paper. */
  async writeBirth(child: string): Promise<void> {
    const { page } = this;
    await page.getByLabel('Commune that decides').selectOption('06184');
    await page.getByLabel('Full name', { exact: true }).fill('Hoàng Thị Mây');
    await page.getByLabel('Telephone', { exact: true }).fill('0912 345 678');
    await page.getByLabel('Full name of the child').fill(child);
    await page.getByLabel('Day of birth').fill('2026-11-20');
    await page.getByLabel('Female').check();
    await page.getByLabel('Ethnic group').fill('Tày');
    await page.getByLabel('Place of birth').fill('Trung tâm Y tế Cao Lộc');
    await page.getByLabel('Full name of the mother').fill('Hoàng Thị Mây');
    await page.getByLabel('No', { exact: true }).check();
  }

  /** Asks where the code stands that the page was opened with. */
  async look(phoneEnd: string): Promise<void> {
    await this.page.getByLabel('Last 4 digits').fill(phoneEnd);
    await this.press('Look');
  }

  /** Denounces Đồng Đăng, in a few words. */
  async denounce(what: string): Promise<void> {
    const { page } = this;
    await page.getByLabel('The body, or where').selectOption('06184');
    await page.getByLabel('What you denounce').fill(what);
    await page.getByLabel('What was done').fill('Thu tiền không có biên lai.');
    await this.isNamed();
    // A simple telephone is told that there is news, and nothing more.
    await page.getByLabel('Send me a text message when there is news').check();
    await this.press('Send');
  }

  /** Complains of Đồng Đăng, in a few words. */
  async complain(what: string): Promise<void> {
    const { page } = this;
    await page.getByLabel('Of which body?').selectOption('06184');
    await page.getByLabel('What you complain of').fill(what);
    await page.getByLabel('What happened and what you ask for').fill('Quyết định số 12 phạt nhầm tôi.');
    await this.isNamed();
    await this.press('Send');
  }

  /** Who complains or denounces, as the law asks for it. */
  private async isNamed(): Promise<void> {
    const { page } = this;
    await page.getByLabel('Name', { exact: true }).fill('Hoàng Thị Mây');
    await page.getByLabel('Telephone').fill('0912345678');
    await page.getByLabel('Address').fill('Thôn Nà Pàn');
  }

  /** Chooses a file for a paper. */
  handIn(kind: string, name = 'giay-chung-sinh.pdf', mimeType = 'application/pdf'): Promise<void> {
    return this.page.locator(`input[data-kind="${kind}"]`).setInputFiles({ name, mimeType, buffer: PDF });
  }

  /** From the filled form to the dossier that was sent, or that waits for the line. */
  async sendDossier(): Promise<string> {
    await this.press('Check and send');
    await this.says('Check before you send');
    await this.page.getByLabel('I answer for what I have written').check();
    await this.press('Send the dossier');
    await this.page.waitForURL(/\/dossiers\//);
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }
}

/** Runs in the page, before anything of its own. */
function countAsking(): void {
  const page = globalThis as { askedToKeep?: number };
  // oxlint-disable-next-line typescript/unbound-method -- called on the store that it is asked of
  const { persist } = StorageManager.prototype;
  StorageManager.prototype.persist = function ask(this: StorageManager) {
    page.askedToKeep = (page.askedToKeep ?? 0) + 1;
    return persist.call(this);
  };
}

/** The pages that everybody looks at, and those of a citizen with a dossier. */
export const pagesWith = (dossier: string) =>
  [
    ['home', '/'],
    ['procedures', '/procedures'],
    ['procedure', `/procedures/${BIRTH}`],
    ['apply', `/apply/${BIRTH}`],
    ['dossier', `/dossiers/${dossier}`],
    ['affairs', '/affairs'],
    ['inbox', '/inbox'],
    ['follow', '/follow'],
    ['ask', '/ask'],
    ['report', '/report'],
    ['complain', '/complain'],
    ['denounce', '/denounce'],
    ['reports', '/reports'],
  ] as const;
