import { DEMO_PASSWORD } from '../../src/identity/index.js';
import type { RunningApp } from '../running-app.js';
import { Browser, type Answer } from './browser.js';
import type { RunningProvider } from './openid-provider.js';

/** What people do who come in by a provider. */
export function comingIn(the: () => { readonly running: RunningApp; readonly provider: RunningProvider }) {
  const at = () => new Browser(the().running.url);

  /** Begins in a browser and signs in at the provider: what one comes back with. */
  async function sent(browser: Browser, account: string, to?: string): Promise<Record<string, string>> {
    const { status, body } = await browser.ask('POST', 'sessions/openid', to === undefined ? {} : { to });
    expect(status).toBe(200);
    return the().provider.signIn(body.url, account);
  }

  const answered = (browser: Browser, back: object): Promise<Answer> =>
    browser.ask('POST', 'sessions/openid/answer', back);

  /** The whole way. */
  async function comesIn(account: string, browser = at()): Promise<Browser> {
    const { status, body } = await answered(browser, await sent(browser, account));
    expect([status, body.code]).toEqual([200, undefined]);
    browser.authorization = `Bearer ${body.accessToken}`;
    return browser;
  }

  /** The same to link the account that is signed in. */
  async function linking(browser: Browser, account: string, password = DEMO_PASSWORD): Promise<Record<string, string>> {
    const { status, body } = await browser.ask('POST', 'sessions/openid/link', { password });
    expect(status).toBe(200);
    return the().provider.signIn(body.url, account);
  }

  return { at, sent, answered, comesIn, linking };
}
